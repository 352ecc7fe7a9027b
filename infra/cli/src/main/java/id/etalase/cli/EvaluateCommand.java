package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.Plan;
import id.etalase.learning.evaluation.Plans;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.manifest.ManifestColumns;
import id.etalase.learning.report.PhotoThumbnails;
import id.etalase.learning.report.Thumbnails;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well a model finds and names photos, and writes a report. */
@Command(
        name = "evaluate",
        description = {
            "Measure how well a model finds and names photos; write a report (HTML and JSON).",
            "CSV: column \"file\" (relative to the CSV) and one that says what a photo shows; perhaps \"split\".",
            "FOLDER: holds one such CSV, or photos sorted into folders that are named like what they show.",
            "Neither: the project's own questions, where ../shared/photos has their photos."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done; every goal that was measured is met", "1:done; a goal is not met", "2:not done"},
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER|CSV", arity = "0..1")
    private @Nullable Path source;

    @Option(names = "--label", paramLabel = "COLUMN", description = "CSV: says what a photo shows. Default: label.")
    private @Nullable String label;

    @Option(names = "--split", paramLabel = "COLUMN", description = "CSV: says what a photo is for. Default: split.")
    private @Nullable String split;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Of the report. Default: .etalase/evaluation.")
    private @Nullable Path out;

    @Option(names = "--thumbnails", description = "Show photos in the report. Not for reports that are published.")
    private boolean thumbnails;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Another model to stand beside it.")
    private @Nullable String baseline;

    @Option(names = "--no-index-recall", description = "Do not compare OpenSearch's answers with the exact ones.")
    private boolean noIndexRecall;

    @Mixin
    private ModelOptions options = new ModelOptions();

    EvaluateCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Path standard = installation.root().resolve("../shared/photos").normalize();
        if (source == null && !Plans.standardPresent(standard)) {
            terminal.print("Skipped: no " + String.join(", ", Plans.STANDARD) + " in " + standard
                    + " . Name photos of your own: ./etalase evaluate FOLDER|CSV");
            return ExitCode.DONE;
        }
        List<Plan> plans = source == null
                ? Plans.standard(standard, options.seed())
                : Plans.of(Manifest.read(source, new ManifestColumns(label, split)), Optional.ofNullable(label));
        ModelReport report = new ModelReport(terminal, installation, options);
        EvaluationResult result = report.measure(
                plans,
                options.modelJson(installation),
                baseline == null ? null : ModelOptions.modelJson(installation, baseline),
                !noIndexRecall,
                CommandLineText.typed(spec));
        report.write(
                result,
                thumbnails ? new PhotoThumbnails(Plans.files(plans)) : Thumbnails.NONE,
                out == null ? installation.data().resolve("evaluation") : out);
        return result.goals().stream().allMatch(goal -> goal.measured() == null || goal.met())
                ? ExitCode.DONE
                : ExitCode.INCOMPLETE;
    }
}
