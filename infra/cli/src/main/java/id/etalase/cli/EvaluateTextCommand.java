package id.etalase.cli;

import id.etalase.cli.evaluation.DemoSearches;
import id.etalase.cli.evaluation.RememberedLooks;
import id.etalase.cli.evaluation.TextComparison;
import id.etalase.cli.evaluation.TextIndexes;
import id.etalase.cli.terminal.Terminal;
import id.etalase.demo.DemoCatalogue;
import id.etalase.learning.files.CsvException;
import id.etalase.learning.judged.JudgedSearch;
import id.etalase.learning.judged.JudgedSearches;
import id.etalase.vision.DjlRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how well words, and words with a photo, find what they should. */
@Command(
        name = "evaluate-text",
        description = {
            "Measure how well words, alone and with a photo, find products of the demonstration's catalogue.",
            "CSV: judged searches; columns kind, words, photo, relevant, partly. Default: docs/evaluation/text-searches.csv."
        },
        mixinStandardHelpOptions = true)
final class EvaluateTextCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "CSV", arity = "0..1")
    private @Nullable Path source;

    @Mixin
    private ModelOptions options = new ModelOptions();

    EvaluateTextCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Path csv = source == null ? installation.root().resolve("docs/evaluation/text-searches.csv") : source;
        List<JudgedSearch> judged = JudgedSearches.read(csv);
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        checkCodes(csv, judged, catalogue);
        try (DjlRecognizer recognizer = DjlRecognizer.load(options.modelJson(installation));
                TemporaryFolder scratch = TemporaryFolder.create("etalase-evaluate-text")) {
            terminal.step("Drawing the catalogue and looking at it");
            DemoSearches searches = new DemoSearches(catalogue, new RememberedLooks(recognizer));
            try (TextIndexes indexes = TextIndexes.of(
                    scratch.path(),
                    recognizer.contract().dimension(),
                    recognizer.contract().distance(),
                    searches::documents)) {
                print(new TextComparison(searches, indexes), judged);
            }
        }
        return ExitCode.DONE;
    }

    private void print(TextComparison comparison, List<JudgedSearch> judged) {
        comparison.words(judged).forEach(terminal::print);
        terminal.print(comparison.nothing(judged));
        terminal.print("");
        comparison.photos(judged).forEach(terminal::print);
    }

    private static void checkCodes(Path csv, List<JudgedSearch> judged, DemoCatalogue catalogue) {
        Set<String> codes = catalogue.products().stream()
                .map(product -> product.id().code())
                .collect(Collectors.toSet());
        for (JudgedSearch search : judged) {
            Stream.concat(search.gains().keySet().stream(), Stream.ofNullable(search.photo()))
                    .filter(code -> !codes.contains(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new CsvException(csv + " cannot be used: the demonstration has no product " + code + ".");
                    });
        }
    }
}
