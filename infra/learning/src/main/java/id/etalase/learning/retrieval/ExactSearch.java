package id.etalase.learning.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Compares each query with every photo of the gallery: the truth that an index can only come near to. */
public final class ExactSearch {
    /** How many of the nearest are kept for each query. */
    public static final int DEPTH = 50;

    /** Recall 0, 0.1 ... 1. */
    public static final int RECALL_LEVELS = 11;

    private final RetrievalTask task;
    private final Metric metric;

    private ExactSearch(RetrievalTask task, Metric metric) {
        this.task = task;
        this.metric = metric;
    }

    /**
     * Ranks the gallery for each query, by all processors there are.
     *
     * <p>Average precision and interpolated precision as in Manning, Raghavan and Schuetze, Introduction to Information
     * Retrieval (2008), section 8.4. Photos at the same distance stay in the order of the gallery.
     */
    public static List<QueryResult> run(RetrievalTask task, Metric metric) {
        ExactSearch search = new ExactSearch(task, metric);
        return IntStream.range(0, task.queries().size())
                .parallel()
                .mapToObj(search::rank)
                .toList();
    }

    private QueryResult rank(int query) {
        int[] ranking = ranking(query);
        List<Integer> nearest = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<Double> precisions = new ArrayList<>();
        for (int rank = 1; rank <= ranking.length; rank++) {
            boolean relevant = task.relevant(query, ranking[rank - 1]);
            if (relevant) {
                precisions.add((precisions.size() + 1) / (double) rank);
            }
            if (rank <= DEPTH) {
                nearest.add(ranking[rank - 1]);
                right.add(relevant);
            }
        }
        double average = precisions.stream().mapToDouble(each -> each).average().orElse(0);
        return new QueryResult(
                query,
                task.queries().label(query),
                precisions.size(),
                nearest,
                right,
                average,
                interpolated(precisions));
    }

    private int[] ranking(int query) {
        long[] keys = IntStream.range(0, task.gallery().size())
                .filter(photo -> task.candidate(query, photo))
                .mapToLong(photo -> key(query, photo))
                .toArray();
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Orders by distance, then place: the bits of a float that is not negative are in its order. */
    private long key(int query, int photo) {
        double distance =
                metric.distance(task.queries().vectors(), query, task.gallery().vectors(), photo);
        return (long) Float.floatToIntBits((float) Math.max(0, distance)) << Integer.SIZE | photo;
    }

    /**
     * The highest precision at that recall or a higher one.
     *
     * @param precisions at each relevant photo, in the order of the ranking
     */
    private static List<Double> interpolated(List<Double> precisions) {
        List<Double> levels = new ArrayList<>();
        for (int level = 0; level < RECALL_LEVELS; level++) {
            // The first relevant photo at which this recall is reached.
            int from = Math.max(0, (level * precisions.size() + RECALL_LEVELS - 2) / (RECALL_LEVELS - 1) - 1);
            levels.add(precisions.stream()
                    .skip(from)
                    .mapToDouble(each -> each)
                    .max()
                    .orElse(0));
        }
        return levels;
    }
}
