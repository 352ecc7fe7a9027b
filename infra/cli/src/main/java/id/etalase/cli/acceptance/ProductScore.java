package id.etalase.cli.acceptance;

import id.etalase.client.answer.Hit;
import id.etalase.client.answer.SearchAnswer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often the right product was found.
 *
 * @param queries how many were asked
 * @param first share of queries with the right product first (recall@1)
 * @param amongFive share of queries with it among the first five (recall@5)
 * @param firstByProduct recall@1 where every product weighs the same, however many queries it has
 * @param amongFiveByProduct recall@5 likewise
 */
record ProductScore(int queries, double first, double amongFive, double firstByProduct, double amongFiveByProduct) {
    /**
     * What came of a query.
     *
     * @param rank of the right product, 1 for first, 0 where it was not among the hits
     */
    record Query(String product, int rank) {
        static Query of(String product, SearchAnswer answer) {
            List<String> found = answer.hits().stream().map(Hit::product).toList();
            return new Query(product, found.indexOf(product) + 1);
        }

        private boolean within(int k) {
            return rank >= 1 && rank <= k;
        }
    }

    static ProductScore of(List<Query> queries) {
        return new ProductScore(
                queries.size(), recall(queries, 1), recall(queries, 5), byProduct(queries, 1), byProduct(queries, 5));
    }

    private static double recall(List<Query> queries, int k) {
        return queries.stream()
                .mapToInt(query -> query.within(k) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double byProduct(List<Query> queries, int k) {
        return queries.stream().collect(Collectors.groupingBy(Query::product)).values().stream()
                .mapToDouble(ofProduct -> recall(ofProduct, k))
                .average()
                .orElse(0);
    }
}
