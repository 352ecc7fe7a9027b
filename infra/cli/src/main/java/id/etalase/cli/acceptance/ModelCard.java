package id.etalase.cli.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model scored in Python, read from its card: the recipe {@code models/recipes/measure.py} prints these lines.
 *
 * @param category share of the umkm test photos tagged right
 * @param first recall@1 over the grocery queries
 * @param amongFive recall@5 over the grocery queries
 * @param firstByProduct recall@1 where every product weighs the same
 * @param amongFiveByProduct recall@5 likewise
 */
public record ModelCard(
        OptionalDouble category,
        OptionalDouble first,
        OptionalDouble amongFive,
        OptionalDouble firstByProduct,
        OptionalDouble amongFiveByProduct) {
    private static final String NUMBER = "([01]\\.\\d+)";

    /** The card beside a model's contract; without figures if there is none. */
    public static ModelCard beside(Path modelJson) {
        Path card = modelJson.resolveSibling("README.md");
        try {
            String text = Files.exists(card) ? Files.readString(card) : "";
            return new ModelCard(
                    figure(text, "umkm test photos: \\d+ right \\(" + NUMBER),
                    figure(text, "grocery phone photos.*?R@1 " + NUMBER),
                    figure(text, "grocery phone photos.*?R@5 " + NUMBER),
                    figure(text, "every product weighing the same:.*?R@1 " + NUMBER),
                    figure(text, "every product weighing the same:.*?R@5 " + NUMBER));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + card, e);
        }
    }

    private static OptionalDouble figure(String text, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }
}
