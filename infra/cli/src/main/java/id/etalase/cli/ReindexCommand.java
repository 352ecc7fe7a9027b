package id.etalase.cli;

import id.etalase.catalogue.reindex.Sampling;
import id.etalase.cli.reindexing.ReindexRun;
import id.etalase.cli.terminal.Terminal;
import id.etalase.opensearch.OpenSearchConfig;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index anew while it is used. */
@Command(
        name = "reindex",
        description = {
            "Build the next index from the bucket while the live one serves, compare the two, and swap.",
            "With another model, build it under a name of its own (--index), and deploy both together.",
            "May be broken off and begun again."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "2:not done; the live index stays, and what was built is kept"},
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Mixin
    private ReindexTarget target = new ReindexTarget();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A folder below models/, or any folder with a model.json. Default: as models/default says.")
    private @Nullable String model;

    @ArgGroup
    private Action action = new Action();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Photos by which the two are compared. Default: ${DEFAULT-VALUE}.",
            defaultValue = "100")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which photos a sample takes. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--recall",
            paramLabel = "SHARE",
            description = "What the next index must find of what it ought to, 0 to 1. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0.95")
    private double recall;

    ReindexCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    /** What to do instead of building the next index and swapping. */
    static final class Action {
        @Option(
                names = "--index",
                paramLabel = "NAME",
                description = "Build an index of this name and leave the live one: for another model.")
        private @Nullable String index;

        @Option(
                names = "--rollback",
                description = "Go back to the index before, and catch up with what changed since.")
        private boolean rollback;

        @Option(names = "--drop-old", description = "Delete every index of the alias but the live one.")
        private boolean dropOld;
    }

    @Override
    public Integer call() {
        Sampling sampling = new Sampling(sample, seed);
        OpenSearchConfig config = target.index(installation);
        if (action.dropOld) {
            ReindexRun.dropOld(config, terminal);
            return ExitCode.DONE;
        }
        Path modelJson = ModelOptions.modelJson(installation, model);
        try (ReindexRun run = ReindexRun.open(target.bucket(installation), config, modelJson, terminal)) {
            String beside = action.index;
            if (action.rollback) {
                run.rollBack();
            } else if (beside != null) {
                run.buildBeside(beside, sampling, recall);
            } else {
                run.replace(sampling, recall);
            }
        }
        return ExitCode.DONE;
    }
}
