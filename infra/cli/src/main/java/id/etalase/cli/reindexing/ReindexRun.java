package id.etalase.cli.reindexing;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.reindex.Comparison;
import id.etalase.catalogue.reindex.Refresh;
import id.etalase.catalogue.reindex.ReindexRefusedException;
import id.etalase.catalogue.reindex.Sampling;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.terminal.Terminal;
import id.etalase.opensearch.IncompatibleIndexException;
import id.etalase.opensearch.IndexGenerations;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import java.nio.file.Path;
import java.util.List;

/** One run of {@code etalase reindex}. Close it. */
public final class ReindexRun implements AutoCloseable {
    private final ReindexParts parts;
    private final IndexGenerations generations;
    private final String alias;
    private final ProductIndex live;
    private final Terminal terminal;

    private ReindexRun(ReindexParts parts, String alias, Terminal terminal) {
        this.parts = parts;
        this.generations = parts.generations();
        this.alias = alias;
        this.live = parts.index(alias);
        this.terminal = terminal;
    }

    /**
     * Opens it.
     *
     * @param bucket closed with it
     * @param config names the alias of the live index
     */
    public static ReindexRun open(PhotoBucket bucket, OpenSearchConfig config, Path modelJson, Terminal terminal) {
        return new ReindexRun(ReindexParts.open(bucket, config, modelJson, terminal), config.alias(), terminal);
    }

    /** Deletes every index of the alias but the live one. */
    public static void dropOld(OpenSearchConfig config, Terminal terminal) {
        try (OpenSearchConnection connection = OpenSearchConnection.open(config)) {
            List<String> dropped = new IndexGenerations(connection.client(), config).dropOld();
            terminal.print(dropped.isEmpty() ? "There is no old index." : "Deleted: " + String.join(", ", dropped));
        }
    }

    /**
     * The next index takes the place of the live one.
     *
     * @throws ReindexRefusedException if it may not
     */
    public void replace(Sampling sampling, double threshold) {
        requireFit();
        if (settledNow()) {
            return;
        }
        String next = generations.next();
        parts.ensure(next);
        compare(next, sampling, threshold);
        moveTo(next);
    }

    /**
     * The index that was live before takes its place again.
     *
     * @throws ReindexRefusedException if it may not
     */
    public void rollBack() {
        requireFit();
        settledNow();
        String before = generations
                .before()
                .orElseThrow(() -> new ReindexRefusedException("There is no index to go back to: " + alias
                        + " was never moved, or the old ones were deleted. ./etalase reindex builds a new one."));
        try {
            parts.ensure(before);
        } catch (IncompatibleIndexException e) {
            throw new ReindexRefusedException(
                    "The index before was made for another model or release: deploy that one with an index name of its own.",
                    e);
        }
        ProductIndex old = parts.index(before);
        parts.reindex().requireSameModel(old);
        terminal.step("Catching up with what changed since");
        parts.reindex().build(live, old, generations.refresh(before));
        moveTo(before);
    }

    /**
     * Builds an index of a name of its own, for functions that are yet to be deployed.
     *
     * @param name its alias
     * @throws ReindexRefusedException if the name is taken, or the index does not find enough
     */
    public void buildBeside(String name, Sampling sampling, double threshold) {
        if (generations.reserves(name)) {
            throw new ReindexRefusedException("--index " + name + " is the live index, or a name that moves with it."
                    + " Choose another, such as " + alias + "-"
                    + parts.model().id().name() + ".");
        }
        requireLive();
        try {
            parts.ensure(name);
        } catch (IncompatibleIndexException e) {
            throw new ReindexRefusedException(
                    "There is an index " + name + " for another model. Choose another --index.", e);
        }
        compare(name, sampling, threshold);
        terminal.print(
                "The index " + name + " is ready for " + parts.model().id().name() + "; " + alias + " stays as it is.");
        Path json = parts.model().modelJson().toAbsolutePath();
        Path folder = json.getName(json.getNameCount() - 2);
        terminal.print(
                "Deploy both together: sam deploy ... --parameter-overrides Model=" + folder + " IndexName=" + name);
        terminal.print(
                "Then run this command again, for what changed until then. Back: deploy the old pair, and run it with"
                        + " the old --model, --alias " + name + " and --index " + alias + ".");
    }

    private void requireLive() {
        if (generations.live().isEmpty()) {
            throw new ReindexRefusedException(
                    "There is no index " + alias + " yet; the first photo that is indexed makes it.");
        }
    }

    /** Whoever reads and writes by the alias must be able to go on with whatever it points at. */
    private void requireFit() {
        requireLive();
        try {
            parts.ensure(alias);
            parts.reindex().requireSameModel(live);
        } catch (IncompatibleIndexException | ReindexRefusedException e) {
            throw new ReindexRefusedException(
                    "The functions that use " + alias
                            + " have another model or another release than this command, so the alias"
                            + " must not move under them. Choose their model with --model; or build beside it with --index "
                            + alias + "-" + parts.model().id().name() + ", and deploy model and index together.",
                    e);
        }
    }

    /** Finishes what a run that was broken off left; false if there was nothing. */
    private boolean settledNow() {
        if (!generations.unsettled()) {
            return false;
        }
        terminal.step("The last re-index was broken off after its swap; catching up");
        parts.reindex().settle(live, generations.refresh(alias), generations::settled);
        terminal.print(alias + " is " + behind(alias) + ", and nothing is missing.");
        return true;
    }

    private void compare(String next, Sampling sampling, double threshold) {
        terminal.step("Building " + behind(next) + " while " + behind(alias) + " serves");
        Refresh refresh = generations.refresh(next);
        ProductIndex built = parts.index(next);
        parts.reindex().build(live, built, refresh);
        terminal.step("Comparing");
        Comparison found = parts.reindex().compare(live, built, sampling);
        ComparisonLines.of(found).forEach(terminal::print);
        found.require(threshold);
    }

    private void moveTo(String next) {
        String old = behind(alias);
        parts.reindex().replace(live, generations.to(next), generations.refresh(alias));
        terminal.print(alias + " is " + behind(alias) + " now; it was " + old + ".");
        terminal.print("Back: ./etalase reindex --rollback. Delete what is old: ./etalase reindex --drop-old.");
    }

    private String behind(String name) {
        return generations.behind(name).orElse(name);
    }

    @Override
    public void close() {
        parts.close();
    }
}
