package id.etalase.cli;

import id.etalase.cli.evaluation.LoadedModel;
import id.etalase.cli.evaluation.LocalIndex;
import id.etalase.cli.evaluation.TerminalWatcher;
import id.etalase.cli.terminal.Table;
import id.etalase.cli.terminal.Terminal;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.EvaluationSettings;
import id.etalase.learning.evaluation.Evaluator;
import id.etalase.learning.evaluation.GoalResult;
import id.etalase.learning.evaluation.IndexRecall;
import id.etalase.learning.evaluation.Plan;
import id.etalase.learning.evaluation.Plans;
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.manifest.ManifestColumns;
import id.etalase.learning.report.PhotoThumbnails;
import id.etalase.learning.report.Report;
import id.etalase.learning.report.Thumbnails;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    @Mixin
    private EvaluateOptions options = new EvaluateOptions();

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
        EvaluationResult result = measure(plans);
        Report report = Report.write(
                result,
                thumbnails ? new PhotoThumbnails(Plans.files(plans)) : Thumbnails.NONE,
                out == null ? installation.data().resolve("evaluation") : out,
                result.model().name());
        say(result, report);
        return result.goals().stream().allMatch(goal -> goal.measured() == null || goal.met())
                ? ExitCode.DONE
                : ExitCode.INCOMPLETE;
    }

    private EvaluationResult measure(List<Plan> plans) throws IOException {
        Path modelJson = options.modelJson(installation);
        try (LoadedModel model = options.load(modelJson, installation);
                LoadedModel baseline = options.loadBaseline(installation);
                TemporaryFolder scratch = TemporaryFolder.create("etalase-evaluate")) {
            IndexRecall.Index index = options.indexRecall() ? new LocalIndex(scratch.path()) : null;
            return new Evaluator(
                            EvaluationSettings.usual(options.seed()),
                            new TerminalWatcher(terminal),
                            options.threads(),
                            System::nanoTime,
                            index)
                    .run(
                            "How well " + model.subject().facts().name() + " finds and names photos",
                            command(),
                            plans,
                            model.subject(),
                            baseline == null ? null : baseline.subject(),
                            TrainingHistory.beside(modelJson));
        }
    }

    /** As it was typed, but without this machine's folders: a report may be published. */
    private String command() {
        List<String> typed =
                spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
        return "./etalase "
                + String.join(" ", typed.stream().map(EvaluateCommand::portable).toList());
    }

    private static String portable(String word) {
        Path path = Path.of(word);
        return path.isAbsolute() ? String.valueOf(path.getFileName()) : word;
    }

    private void say(EvaluationResult result, Report report) {
        for (SectionResult section : result.sections()) {
            terminal.print(section.title());
            Table table = new Table("lrl", "figure", "measured", "95 % interval");
            section.headline().forEach((name, value) -> table.row(name, share(value), interval(section, name)));
            table.lines().forEach(line -> terminal.print("  " + line));
        }
        result.remarks().forEach(terminal::print);
        if (!result.goals().isEmpty()) {
            goals(result.goals());
        }
        terminal.print("Report  " + report.html().toAbsolutePath());
        terminal.print("        " + report.json().toAbsolutePath());
    }

    private void goals(List<GoalResult> goals) {
        Table table = new Table("lrrl", "goal", "measured", "target", "");
        for (GoalResult goal : goals) {
            Double measured = goal.measured();
            table.row(
                    goal.goal().name(),
                    measured == null ? "-" : share(measured),
                    share(goal.goal().target()),
                    measured == null ? "not measured" : goal.met() ? "met" : "not met");
        }
        table.lines().forEach(terminal::print);
    }

    private static String interval(SectionResult section, String figure) {
        return Optional.ofNullable(section.intervals().get(figure))
                .map(interval -> share(interval.low()) + " to " + share(interval.high()))
                .orElse("");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
