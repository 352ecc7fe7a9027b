package id.etalase.learning.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Some queries drawn at random, each at most once.
 *
 * @param size how many, or all if there are fewer
 * @param seed the same one draws the same queries
 */
public record QuerySample(int size, long seed) {
    /** The ResNet50 paper's hundred. */
    public static final int HUNDRED = 100;

    /** The drawn ones, in their old order. */
    public List<QueryResult> of(List<QueryResult> queries) {
        List<QueryResult> shuffled = new ArrayList<>(queries);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream()
                .limit(size)
                .sorted(Comparator.comparingInt(QueryResult::query))
                .toList();
    }
}
