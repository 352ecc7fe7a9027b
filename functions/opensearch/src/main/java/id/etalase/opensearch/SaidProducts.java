package id.etalase.opensearch;

import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.core.SearchRequest;

/** Finds the photo of each of the products about which most of what was asked for is said; {@link SaidQuery} says how much that is. */
record SaidProducts(OpenSearchClient client, String alias) {
    List<WordsMatch> find(WordsQuery query) {
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(SaidQuery.of(query, Set.of()))
                .collapse(collapse -> collapse.field("product"))
                .sort(SaidQuery.ORDER)
                .trackScores(true)
                .size(query.limit()));
        return Requests.search(client, request, PhotoSource.class).hits().stream()
                .map(hit -> SaidQuery.match(hit, Objects.requireNonNull(hit.source())))
                .toList();
    }
}
