package id.etalase.aws.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code infra/README.md}. */
final class Readme {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Readme() {}

    /**
     * The cells of the first table under a heading, without its head.
     *
     * @param heading with its number signs
     */
    static List<List<String>> table(String heading) {
        List<List<String>> rows = lines().dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("infra/README.md has no table under " + heading);
        }
        return rows;
    }

    /** What stands in code type in a cell. */
    static Set<String> code(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(ProductionTemplate.ROOT.resolve("infra/README.md")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
