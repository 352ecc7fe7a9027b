package id.etalase.learning.judged;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How good an order is; each figure 0 to 1.
 *
 * @param precision P@5: of the first {@value #FEW}, the share that was asked for; of fewer where fewer were asked for
 * @param recall recall@10: of what was asked for, the share among the first {@value #MANY}
 * @param ndcg nDCG@10: the sum of {@code (2^gain - 1) / log2(place + 1)} over the first {@value #MANY}, as a share of the best there could
 *     be (Järvelin and Kekäläinen, ACM TOIS 20(4), 2002, with the gains of Burges et al., ICML 2005)
 */
public record RankedGain(double precision, double recall, double ndcg) {
    private static final int FEW = 5;
    private static final int MANY = 10;

    /**
     * Of one answer.
     *
     * @param found codes, best first
     * @throws IllegalArgumentException if nothing was asked for that is right
     */
    public static RankedGain of(JudgedSearch search, List<String> found) {
        long right = search.right();
        if (right == 0) {
            throw new IllegalArgumentException("\"" + search.words() + "\" should find nothing");
        }
        double ideal = gain(search.gains().values().stream().sorted(Comparator.reverseOrder()));
        return new RankedGain(
                right(search, found, FEW) / Math.min(FEW, (double) right),
                right(search, found, MANY) / (double) right,
                gain(found.stream().map(code -> search.gains().getOrDefault(code, 0))) / ideal);
    }

    /** The mean of several; NaN of none. */
    public static RankedGain mean(Collection<RankedGain> all) {
        return new RankedGain(
                all.stream().mapToDouble(RankedGain::precision).average().orElse(Double.NaN),
                all.stream().mapToDouble(RankedGain::recall).average().orElse(Double.NaN),
                all.stream().mapToDouble(RankedGain::ndcg).average().orElse(Double.NaN));
    }

    private static long right(JudgedSearch search, List<String> found, int places) {
        return found.stream()
                .limit(places)
                .filter(code -> search.gains().getOrDefault(code, 0) == JudgedSearch.RIGHT)
                .count();
    }

    private static double gain(Stream<Integer> gains) {
        List<Integer> first = gains.limit(MANY).toList();
        return IntStream.range(0, first.size())
                .mapToDouble(place -> (Math.pow(2, first.get(place)) - 1) / (Math.log(place + 2) / Math.log(2)))
                .sum();
    }
}
