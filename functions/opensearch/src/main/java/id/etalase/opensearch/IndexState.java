package id.etalase.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;
import org.opensearch.client.opensearch.core.SearchResponse;

/**
 * What stands behind an alias.
 *
 * @param indexes their names; one, but for moments
 * @param products that have a photo; among thousands, OpenSearch counts approximately
 * @param live photos that can be found
 * @param rejected photos that can never be used
 */
public record IndexState(Set<String> indexes, long products, long live, long rejected) {
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
            return Optional.of(of(
                    indexes,
                    client.search(
                            asked -> asked.index(alias)
                                    .size(0)
                                    .aggregations(
                                            "status",
                                            Aggregation.of(each -> each.terms(terms -> terms.field("status"))))
                                    .aggregations(
                                            "products",
                                            Aggregation.of(
                                                    each -> each.cardinality(number -> number.field("product")))),
                            Void.class)));
        } catch (OpenSearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new IllegalStateException("OpenSearch answers " + e.status(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenSearch does not answer", e);
        }
    }

    private static IndexState of(Set<String> indexes, SearchResponse<Void> answer) {
        Map<String, Long> photos =
                Objects.requireNonNull(answer.aggregations().get("status")).sterms().buckets().array().stream()
                        .collect(Collectors.toMap(StringTermsBucket::key, StringTermsBucket::docCount));
        return new IndexState(
                indexes,
                Objects.requireNonNull(answer.aggregations().get("products"))
                        .cardinality()
                        .value(),
                photos.getOrDefault(PhotoSource.LIVE, 0L),
                photos.getOrDefault(PhotoSource.REJECTED, 0L));
    }
}
