package id.etalase.catalogue.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * A photo as a point on the unit sphere: alike photos lie close. Immutable.
 *
 * <p>Its length is 1 within {@value #TOLERANCE}; so the cosine of two is their dot product.
 */
public final class Embedding {
    /** How far from 1 the squared length may be: float rounding over some thousand dimensions stays well below. */
    static final double TOLERANCE = 1e-3;

    private final float[] values;

    /**
     * @param values the coordinates, copied
     * @throws IllegalArgumentException if there are none, one is not finite, or the length is not 1
     */
    public Embedding(float... values) {
        double squared = dot(values, values);
        if (values.length == 0 || !(Math.abs(squared - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("An embedding has length 1; this one has "
                    + values.length
                    + " dimensions and squared length "
                    + squared
                    + ".");
        }
        this.values = values.clone();
    }

    /**
     * Scales any vector but zero to length 1.
     *
     * @throws IllegalArgumentException if its length is zero or not finite
     */
    public static Embedding ofDirection(float... direction) {
        double length = Math.sqrt(dot(direction, direction));
        float[] unit = new float[direction.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (direction[i] / length);
        }
        return new Embedding(unit);
    }

    /**
     * The direction between several: what the photos of one product have in common.
     *
     * @throws IllegalArgumentException if there are none, the dimensions differ, or they cancel out
     */
    public static Embedding centroid(List<Embedding> embeddings) {
        if (embeddings.isEmpty()) {
            throw new IllegalArgumentException("The centroid of no embeddings is not defined.");
        }
        float[] sum = new float[embeddings.getFirst().dimension()];
        for (Embedding embedding : embeddings) {
            requireSameDimension(sum, embedding.values);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += embedding.values[i];
            }
        }
        return ofDirection(sum);
    }

    /** The cosine of the angle to another, -1 to 1. */
    public double cosine(Embedding other) {
        return Math.clamp(dot(values, other.values), -1.0, 1.0);
    }

    /** The sum of the differences to another along each axis, 0 to {@code 2 sqrt(dimension)}. */
    public double manhattan(Embedding other) {
        requireSameDimension(values, other.values);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Math.abs((double) values[i] - other.values[i]);
        }
        return sum;
    }

    /** How many coordinates it has. */
    public int dimension() {
        return values.length;
    }

    /** A copy of the coordinates. */
    public float[] toArray() {
        return values.clone();
    }

    private static double dot(float[] a, float[] b) {
        requireSameDimension(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static void requireSameDimension(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("Embeddings of " + a.length + " and " + b.length + " dimensions.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding[" + values.length + "]";
    }
}
