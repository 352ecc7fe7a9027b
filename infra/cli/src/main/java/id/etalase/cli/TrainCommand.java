package id.etalase.cli;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.cli.evaluation.LoadedModel;
import id.etalase.cli.evaluation.TerminalWatcher;
import id.etalase.cli.terminal.Table;
import id.etalase.cli.terminal.Terminal;
import id.etalase.learning.evaluation.Plans;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.evaluation.Watcher;
import id.etalase.learning.features.Extraction;
import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.manifest.ManifestColumns;
import id.etalase.learning.report.Thumbnails;
import id.etalase.learning.tagging.ConfusionMatrix;
import id.etalase.learning.tagging.LabelCode;
import id.etalase.learning.training.HeadTraining;
import id.etalase.learning.training.LabelNames;
import id.etalase.learning.training.Lesson;
import id.etalase.learning.training.ModelWriter;
import id.etalase.learning.training.TrainedHead;
import id.etalase.learning.training.TrainingOptions;
import id.etalase.model.HeadInput;
import id.etalase.model.ModelContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Teaches a model to name what a shop or a cooperative wants named. */
@Command(
        name = "train",
        description = {
            "Teach a model tags of your own from labelled photos; write a model that has them, and a report.",
            "FOLDER|CSV: as for evaluate. Photos of the splits val and test are not learned from; without a split val,",
            "every tenth photo is kept to validate with."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "2:not done"},
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER|CSV")
    private Path source = Path.of("");

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "What is named: category, kind or colour. Default: ${DEFAULT-VALUE}.",
            defaultValue = "category")
    private String tag = "category";

    @Option(names = "--label", paramLabel = "COLUMN", description = "CSV: says what a photo shows. Default: label.")
    private @Nullable String label;

    @Option(names = "--split", paramLabel = "COLUMN", description = "CSV: says what a photo is for. Default: split.")
    private @Nullable String split;

    @Option(
            names = "--names",
            paramLabel = "CSV",
            description =
                    "What labels are called: columns label, id, en, and synonyms (with | between) if labels mean the same.")
    private @Nullable Path names;

    @Option(
            names = "--others",
            paramLabel = "LABEL",
            description = "Learned for all labels without a name, and never shown.")
    private @Nullable String others;

    @Option(names = "--name", paramLabel = "NAME", description = "Of the new model. Default: the folder's.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the new model goes.")
    private Path out = Path.of("");

    @Option(
            names = "--splits",
            paramLabel = "N",
            description = "Also train on so many seeded splits (80/10/10), and say how they did.")
    private int splits;

    @Option(
            names = "--precision",
            paramLabel = "P",
            description =
                    "How precise shown tags should be, 0 to 1. Default: 0.9; 0.6 for colours, of which several are shown.")
    private @Nullable Double precision;

    @Mixin
    private ModelOptions options = new ModelOptions();

    TrainCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        TagType type = TagType.ofCode(tag);
        Manifest labelled = Manifest.read(source, new ManifestColumns(label, split));
        Path base = options.modelJson(installation);
        // What would keep the model from being written is said before the work is done.
        LabelNames labels = labelNames(base, type);
        Manifest manifest = labels.coded(labelled);
        ModelWriter writer = new ModelWriter(base, out, name == null ? LabelCode.of(folder()) : name);
        FeatureSet photos = photos(manifest, base);
        TrainingOptions usual = TrainingOptions.of(type).withSeed(options.seed());
        TrainingOptions training = precision == null ? usual : usual.withPrecision(precision);
        TrainedHead trained = train(Lesson.of(photos, options.seed()), training);
        say(trained);
        TrainingHistory.Run run = new TrainingHistory.Run(
                type.code(),
                CommandLineText.typed(spec),
                options.seed(),
                trained.epochs(),
                splits > 0 ? splitAccuracies(photos, training) : null);
        Path model = writer.write(
                new ModelWriter.Head(type, trained, labels.classes(trained.labels(), labelled.labels()), run));
        terminal.print("Model   " + model.toAbsolutePath());
        report(manifest, type, model);
        return ExitCode.DONE;
    }

    private String folder() {
        return String.valueOf(out.toAbsolutePath().normalize().getFileName());
    }

    private FeatureSet photos(Manifest manifest, Path base) {
        try (LoadedModel model = options.load(base, installation);
                Watcher.Counter counter = new TerminalWatcher(terminal)
                        .count("Features", manifest.photos().size())) {
            Extraction extraction = model.subject()
                    .extractor(options.threads(), System::nanoTime)
                    .extract(manifest.photos(), counter::reached);
            extraction
                    .rejected()
                    .forEach(photo -> terminal.step("Left out " + photo.photo().name() + ": "
                            + photo.reason().message().en()));
            return extraction.features(HeadInput.of(TagType.ofCode(tag)));
        }
    }

    private TrainedHead train(Lesson lesson, TrainingOptions training) {
        terminal.step(lesson.train().size() + " photos to learn from, "
                + lesson.validation().size() + " to validate with, "
                + lesson.test().size() + " to test with");
        return HeadTraining.run(lesson, training, epoch -> {
            if (epoch.epoch() % 10 == 0) {
                terminal.step(
                        String.format(Locale.ROOT, "Pass %d: validation loss %.4f", epoch.epoch(), epoch.valLoss()));
            }
        });
    }

    private List<Double> splitAccuracies(FeatureSet photos, TrainingOptions training) {
        List<Double> accuracies = new ArrayList<>();
        for (int i = 0; i < splits; i++) {
            long seed = options.seed() + i;
            TrainedHead trained = HeadTraining.run(Lesson.shuffled(photos, seed), training.withSeed(seed), epoch -> {});
            accuracies.add(trained.testAccuracy());
            terminal.print(String.format(
                    Locale.ROOT, "Split %d (seed %d): test accuracy %.4f", i + 1, seed, trained.testAccuracy()));
        }
        terminal.print(String.format(
                Locale.ROOT,
                "Mean of the splits: %.4f",
                accuracies.stream().mapToDouble(each -> each).average().orElse(0)));
        return accuracies;
    }

    private LabelNames labelNames(Path base, TagType type) {
        LabelNames known = LabelNames.of(ModelContract.read(base), type);
        LabelNames named = names == null ? known : known.with(names);
        return others == null ? named : named.others(others);
    }

    private void say(TrainedHead trained) {
        terminal.print(String.format(
                Locale.ROOT,
                "Kept the head of pass %d of %d; temperature %.3f, threshold %.3f (labels may have their own)",
                trained.bestEpoch(),
                trained.epochs().size(),
                trained.confidence().temperature(),
                trained.confidence().thresholds().general()));
        if (trained.lesson().test().size() == 0) {
            terminal.print("No photos of a split test: how good it is, nobody knows yet.");
            return;
        }
        Table table = new Table("lrrr", "label", "photos", "precision", "recall");
        ConfusionMatrix shown = trained.shown();
        shown.byLabel().forEach((each, score) -> {
            if (told(each)) {
                row(table, each, score);
            }
        });
        row(table, "mean", shown.macro(this::told));
        table.lines().forEach(terminal::print);
        terminal.print(String.format(
                Locale.ROOT,
                "Test accuracy %.4f, expected calibration error %.4f",
                trained.testAccuracy(),
                trained.calibration().error()));
    }

    /** Nobody is told that something is one of the others. */
    private boolean told(String code) {
        return others == null || !code.equals(LabelCode.of(others));
    }

    private static void row(Table table, String label, ConfusionMatrix.LabelScore score) {
        table.row(
                label,
                Integer.toString(score.support()),
                String.format(Locale.ROOT, "%.4f", score.precision()),
                String.format(Locale.ROOT, "%.4f", score.recall()));
    }

    private void report(Manifest manifest, TagType type, Path model) throws IOException {
        ModelReport report = new ModelReport(terminal, installation, options);
        report.write(
                report.measure(
                        Plans.of(manifest, Optional.of(type.code())), model, null, false, CommandLineText.typed(spec)),
                Thumbnails.NONE,
                out.resolve("evaluation"));
    }
}
