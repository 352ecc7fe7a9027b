package id.etalase.catalogue.recognition;

import java.util.Locale;

/** The measure by which a model's embeddings are alike; part of the model, for it was trained or chosen with it. */
public enum Distance {
    /** One less the cosine of the angle between two. */
    COSINE {
        @Override
        public double similarity(Embedding a, Embedding b) {
            return Math.max(0, a.cosine(b));
        }
    },
    /** Euclidean: the length of the straight line between two. With length 1, {@code d^2 = 2 - 2 cosine}. */
    L2 {
        @Override
        public double similarity(Embedding a, Embedding b) {
            return COSINE.similarity(a, b);
        }
    },
    /** Manhattan: the sum of the differences along each axis. Its order is not that of the cosine. */
    L1 {
        @Override
        public double similarity(Embedding a, Embedding b) {
            double farthest = 2 * Math.sqrt(a.dimension());
            return Math.max(0, 1 - a.manhattan(b) / farthest);
        }
    };

    /**
     * How alike two embeddings are, 0 (unlike, or worse) to 1 (the same): what callers see as a score. The nearer two lie by this
     * distance, the more alike they are.
     *
     * <p>For cosine and l2 it is the cosine, and 0 where that is negative. For l1 it is {@code 1 - d / (2 sqrt(dimension))}: no two
     * points of length 1 lie farther apart, because d is at most {@code sqrt(dimension)} times the euclidean distance
     * (Cauchy-Schwarz), and that is at most 2.
     */
    public abstract double similarity(Embedding a, Embedding b);

    /** The name in a model's contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
