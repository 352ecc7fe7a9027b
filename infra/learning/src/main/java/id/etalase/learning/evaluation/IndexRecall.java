package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the true nearest an index finds.
 *
 * @param recall the mean share of the exact k nearest that is among the index's k, or null where it was not asked
 * @param k how many
 * @param queries how many were asked
 * @param remark what was asked, or why nothing was
 */
public record IndexRecall(@Nullable Double recall, int k, int queries, String remark) {
    /** How many neighbours are compared. */
    public static final int K = 10;

    static IndexRecall skipped(String why) {
        return new IndexRecall(null, K, 0, why);
    }

    /** A real index, filled for one question. */
    public interface Index {
        /**
         * Fills an empty index and asks it.
         *
         * @param distance by which it measures
         * @return for each query the places in the gallery of what it found, at least {@link #K} and one if the gallery has them
         * @throws IndexNotThereException if no index can run here
         */
        List<List<Integer>> nearest(Distance distance, List<Embedding> gallery, List<Embedding> queries);
    }

    /** No index can run here; the message says why. */
    public static final class IndexNotThereException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param message what is missing */
        public IndexNotThereException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
