package id.etalase.cli;

import id.etalase.cli.acceptance.Acceptance;
import id.etalase.cli.acceptance.AcceptanceReport;
import id.etalase.cli.acceptance.ModelCard;
import id.etalase.cli.acceptance.PhotoSets;
import id.etalase.cli.acceptance.Verdict;
import id.etalase.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the whole system, API included, to what the same model gives in Python. */
@Command(
        name = "acceptance",
        description =
                "Import real photos into an empty system, ask for them over the API, and print how often it is right.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:as good as the model's card says, or no photos", "1:a figure is not reached", "2:not done"},
        mixinStandardHelpOptions = true)
final class AcceptanceCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;
    private final Clock clock;

    @Option(
            names = "--photos",
            paramLabel = "FOLDER",
            description = "Has umkm.csv and grocery.csv. Default: ../shared/photos.")
    private @Nullable Path photos;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A folder below models/. Default: as models/default says.")
    private @Nullable String model;

    @Option(names = "--sample", paramLabel = "N", description = "Only so many queries of each kind, for a quick look.")
    private int sample = Integer.MAX_VALUE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which queries a sample takes. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--clients",
            paramLabel = "N",
            description = "Queries at a time. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private int clients;

    AcceptanceCommand(Terminal terminal, Installation installation, Clock clock) {
        this.terminal = terminal;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PhotoSets sets = new PhotoSets(
                photos == null ? installation.root().resolve("../shared/photos").normalize() : photos);
        if (!sets.present()) {
            terminal.print("Skipped: no umkm.csv and grocery.csv in " + sets.folder() + " .");
            return ExitCode.DONE;
        }
        Verdict verdict = ask(sets, installation.modelJson(model));
        verdict.lines().forEach(terminal::print);
        return verdict.reached() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private Verdict ask(PhotoSets sets, Path modelJson) throws IOException {
        boolean whole = sample == Integer.MAX_VALUE;
        if (!whole) {
            terminal.step("A sample of " + sample + " queries of each kind, seed " + seed);
        }
        try (Foreground foreground = Foreground.startOnTemporaryData(modelJson, terminal, clock)) {
            Acceptance.Sample asked = new Acceptance.Sample(sample, seed, clients);
            AcceptanceReport report = new Acceptance(sets, foreground.system().running(), terminal, asked).run();
            return new Verdict(report, ModelCard.beside(modelJson), whole);
        }
    }
}
