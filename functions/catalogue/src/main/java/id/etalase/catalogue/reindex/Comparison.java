package id.etalase.catalogue.reindex;

import id.etalase.catalogue.product.ObjectKey;
import java.util.List;
import java.util.Locale;

/**
 * The live index and the next, side by side.
 *
 * @param live documents in the live one, searchable or not
 * @param next documents in the next
 * @param onlyLive photos that only the live one knows, in key order: they are gone from the bucket, or came a moment ago
 * @param onlyNext photos that only the next knows, in key order: the live one had missed them, or lost them a moment ago
 * @param sameModel whether one model saw both
 * @param sampled how many photos were asked for
 * @param recall the mean over them, 0 to 1; 1 where there are none. With the same model: which part of the ten nearest products is
 *     the same in both. With another: whether the photo finds its own product first in the next.
 */
public record Comparison(
        long live,
        long next,
        List<ObjectKey.Photo> onlyLive,
        List<ObjectKey.Photo> onlyNext,
        boolean sameModel,
        int sampled,
        double recall) {
    public Comparison {
        onlyLive = List.copyOf(onlyLive);
        onlyNext = List.copyOf(onlyNext);
    }

    /**
     * Makes sure that the next index finds enough.
     *
     * @param threshold what the recall must reach, 0 to 1
     * @throws ReindexRefusedException if it does not
     */
    public void require(double threshold) {
        if (recall < threshold) {
            throw new ReindexRefusedException(String.format(
                    Locale.ROOT,
                    "In a sample of %d photos the next index finds %.4f of what it ought to, and %.4f is asked for. The live index"
                            + " stays. Look for what differs, or ask for less if that is enough.",
                    sampled,
                    recall,
                    threshold));
        }
    }
}
