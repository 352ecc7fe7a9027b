package id.etalase.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;

/**
 * What stands behind an alias.
 *
 * @param indexes their names; one, but for moments
 * @param documents that a search can find, of all photos
 */
public record IndexState(Set<String> indexes, long documents) {
    private static final int NOT_FOUND = 404;

    public IndexState {
        indexes = Set.copyOf(new TreeSet<>(indexes));
    }

    /**
     * Asks for it.
     *
     * @return empty if there is no such alias
     * @throws IllegalStateException if OpenSearch refuses to say
     */
    public static Optional<IndexState> of(OpenSearchConnection connection, String alias) {
        OpenSearchClient client = connection.client();
        try {
            Set<String> indexes = client.indices()
                    .getAlias(asked -> asked.name(alias))
                    .result()
                    .keySet();
            return Optional.of(new IndexState(
                    indexes, client.count(asked -> asked.index(alias)).count()));
        } catch (OpenSearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new IllegalStateException("OpenSearch answers " + e.status(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenSearch does not answer", e);
        }
    }
}
