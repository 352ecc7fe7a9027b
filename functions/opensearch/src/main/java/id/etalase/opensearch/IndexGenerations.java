package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.reindex.AliasSwap;
import id.etalase.catalogue.reindex.Refresh;
import id.etalase.catalogue.reindex.ReindexRefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.indices.GetIndexRequest;
import org.opensearch.client.opensearch.indices.UpdateAliasesRequest;

/**
 * Lets an alias move from one index to another. What it points at, what it pointed at before, and whether a move is still to be
 * settled, OpenSearch itself keeps, as aliases: so a re-index can be broken off anywhere and begun again.
 *
 * <p>Every method throws {@link id.etalase.catalogue.index.IndexUnavailableException} on a fault that may pass.
 */
public final class IndexGenerations {
    private final OpenSearchClient client;
    private final OpenSearchConfig config;

    /** @param config names the alias */
    public IndexGenerations(OpenSearchClient client, OpenSearchConfig config) {
        this.client = client;
        this.config = config;
    }

    /** The index that is read and written, or empty if there is none yet. */
    public Optional<String> live() {
        return behind(config.alias());
    }

    /** The index behind any alias, or empty. */
    public Optional<String> behind(String alias) {
        return read(alias).behind(alias);
    }

    /** Whether a name is one that re-indexing gives to the indexes of this alias. */
    public boolean reserves(String name) {
        return Generations.reserved(config.alias(), name);
    }

    /** The alias of the index that was live before, or empty if there is none to go back to. */
    public Optional<String> before() {
        String before = Generations.before(config.alias());
        return behind(before).map(index -> before);
    }

    /** The alias of the index that is to be built, or goes on being built. */
    public String next() {
        return read(config.alias()).next();
    }

    /** Whether the last swap was broken off before the index was looked through. */
    public boolean unsettled() {
        return behind(Generations.unsettled(config.alias())).isPresent();
    }

    /**
     * Makes sure of an index of that name, as {@link IndexCreation#ensure} does.
     *
     * @throws IncompatibleIndexException if there is one that does not fit
     */
    public void ensure(String alias, int dimension, Distance distance) {
        new IndexCreation(client, config.named(alias)).ensure(dimension, distance);
    }

    /** Makes writes to the index behind an alias visible; on Serverless, where that cannot be asked for, it waits. */
    public Refresh refresh(String alias) {
        return config.serverless()
                ? new ServerlessLag()
                : () -> Requests.send(() -> client.indices().refresh(refresh -> refresh.index(alias)));
    }

    /**
     * Moves the alias from the index that is live now to another, when it is told to.
     *
     * @param alias of the other index
     * @return throws {@link ReindexRefusedException} if the live index is another one by then
     * @throws ReindexRefusedException if it points there already
     */
    public AliasSwap to(String alias) {
        Generations present = read(alias);
        Optional<String> live = present.behind(config.alias());
        Optional<String> target = present.behind(alias);
        if (live.isEmpty() || target.isEmpty() || live.equals(target)) {
            throw new ReindexRefusedException("The alias " + config.alias() + " does not point at another index than "
                    + alias + " any more: somebody else was faster.");
        }
        return new Swap(live.get(), target.get(), present.behind(Generations.before(config.alias())));
    }

    /** Deletes every index but the live one; their names. */
    public List<String> dropOld() {
        List<String> old = read(config.alias()).old();
        old.forEach(index -> Requests.send(() -> client.indices().delete(delete -> delete.index(index))));
        return old;
    }

    private Generations read(String alias) {
        GetIndexRequest request = GetIndexRequest.of(get ->
                get.index(config.alias() + "*", alias).ignoreUnavailable(true).allowNoIndices(true));
        return new Generations(
                config.alias(),
                Requests.send(() -> client.indices().get(request)).result().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                index -> index.getValue().aliases().keySet())));
    }

    private final class Swap implements AliasSwap {
        private final String live;
        private final String target;
        private final Optional<String> before;

        Swap(String live, String target, Optional<String> before) {
            this.live = live;
            this.target = target;
            this.before = before;
        }

        @Override
        public void swap() {
            String beforeAlias = Generations.before(config.alias());
            UpdateAliasesRequest.Builder moves = new UpdateAliasesRequest.Builder()
                    // Together or not at all, and not if somebody else has moved it.
                    .actions(action -> action.remove(
                            remove -> remove.index(live).alias(config.alias()).mustExist(true)))
                    .actions(action -> action.add(add -> add.index(target).alias(config.alias())));
            before.ifPresent(index -> moves.actions(
                    action -> action.remove(remove -> remove.index(index).alias(beforeAlias))));
            moves.actions(action -> action.add(add -> add.index(live).alias(beforeAlias)))
                    .actions(action ->
                            action.add(add -> add.index(target).alias(Generations.unsettled(config.alias()))));
            try {
                Requests.send(() -> client.indices().updateAliases(moves.build()));
            } catch (RefusedRequestException e) {
                throw new ReindexRefusedException(
                        "The alias " + config.alias() + " could not be moved from " + live + " to " + target
                                + ": perhaps somebody else has moved it. Do it again.",
                        e);
            }
        }

        @Override
        public void settled() {
            IndexGenerations.this.settled();
        }
    }

    /** Somebody has looked through the live index since it became that. */
    public void settled() {
        String unsettled = Generations.unsettled(config.alias());
        behind(unsettled)
                .ifPresent(index -> Requests.send(() -> client.indices()
                        .updateAliases(update -> update.actions(action ->
                                action.remove(remove -> remove.index(index).alias(unsettled))))));
    }
}
