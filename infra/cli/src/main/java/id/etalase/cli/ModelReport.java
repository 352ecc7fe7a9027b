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
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.report.Report;
import id.etalase.learning.report.Thumbnails;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts questions to a model, says what came of them, and writes the report. */
final class ModelReport {
    private final Terminal terminal;
    private final Installation installation;
    private final ModelOptions options;

    ModelReport(Terminal terminal, Installation installation, ModelOptions options) {
        this.terminal = terminal;
        this.installation = installation;
        this.options = options;
    }

    /**
     * Measures.
     *
     * @param baseline contract of another model to stand beside it, or null
     * @param indexRecall whether OpenSearch's answers are compared with the exact ones
     * @param command how to get the report again
     */
    EvaluationResult measure(
            List<Plan> plans, Path modelJson, @Nullable Path baseline, boolean indexRecall, String command)
            throws IOException {
        try (LoadedModel model = options.load(modelJson, installation);
                LoadedModel other = baseline == null ? null : options.load(baseline, installation);
                TemporaryFolder scratch = TemporaryFolder.create("etalase-evaluate")) {
            IndexRecall.Index index = indexRecall ? new LocalIndex(scratch.path()) : null;
            return new Evaluator(
                            EvaluationSettings.usual(options.seed()),
                            new TerminalWatcher(terminal),
                            options.threads(),
                            System::nanoTime,
                            index)
                    .run(
                            "How well " + model.subject().facts().name() + " finds and names photos",
                            command,
                            plans,
                            model.subject(),
                            other == null ? null : other.subject(),
                            TrainingHistory.beside(modelJson));
        }
    }

    /** Says the figures and writes the report. */
    void write(EvaluationResult result, Thumbnails thumbnails, Path folder) throws IOException {
        Report report = Report.write(result, thumbnails, folder, result.model().name());
        say(result, report);
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
