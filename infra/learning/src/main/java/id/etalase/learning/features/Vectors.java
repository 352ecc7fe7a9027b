package id.etalase.learning.features;

import java.util.Arrays;
import java.util.List;

/**
 * Many vectors of one dimension, row by row. Immutable.
 *
 * <p>Sums run in several parts, for a processor can add faster than it can wait for each sum. The rounding of some thousand
 * terms stays below 1e-5 for vectors of length 1.
 */
public final class Vectors {
    private static final int PARTS = 4;

    private final float[] values;
    private final int size;
    private final int dimension;

    private Vectors(float[] values, int size, int dimension) {
        this.values = values;
        this.size = size;
        this.dimension = dimension;
    }

    /**
     * Copies them.
     *
     * @param rows all of the given dimension
     * @throws IllegalArgumentException if one has another dimension
     */
    public static Vectors of(int dimension, List<float[]> rows) {
        float[] values = new float[rows.size() * dimension];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).length != dimension) {
                throw new IllegalArgumentException(
                        "Row " + row + " has " + rows.get(row).length + " dimensions, not " + dimension);
            }
            System.arraycopy(rows.get(row), 0, values, row * dimension, dimension);
        }
        return new Vectors(values, rows.size(), dimension);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many numbers each has. */
    public int dimension() {
        return dimension;
    }

    /** A copy of one. */
    public float[] row(int row) {
        return Arrays.copyOfRange(values, row * dimension, (row + 1) * dimension);
    }

    /** Some of them, in the order given. */
    public Vectors rows(int... rows) {
        float[] some = new float[rows.length * dimension];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, rows[i] * dimension, some, i * dimension, dimension);
        }
        return new Vectors(some, rows.length, dimension);
    }

    /** The dot product of one of these and one of others: the cosine, where both have length 1. */
    public double dot(int row, Vectors others, int other) {
        int a = row * dimension;
        int b = others.start(other, dimension);
        float even = 0;
        float odd = 0;
        float third = 0;
        float fourth = 0;
        int end = a + dimension - dimension % PARTS;
        for (; a < end; a += PARTS, b += PARTS) {
            even += values[a] * others.values[b];
            odd += values[a + 1] * others.values[b + 1];
            third += values[a + 2] * others.values[b + 2];
            fourth += values[a + 3] * others.values[b + 3];
        }
        for (; a < (row + 1) * dimension; a++, b++) {
            even += values[a] * others.values[b];
        }
        return (double) even + odd + third + fourth;
    }

    /** The sum of squared differences: the square of the euclidean distance. */
    public double squaredDistance(int row, Vectors others, int other) {
        int a = row * dimension;
        int b = others.start(other, dimension);
        double even = 0;
        double odd = 0;
        for (int i = 0; i + 1 < dimension; i += 2) {
            double first = values[a + i] - others.values[b + i];
            double second = values[a + i + 1] - others.values[b + i + 1];
            even += first * first;
            odd += second * second;
        }
        double last = dimension % 2 == 0 ? 0 : values[a + dimension - 1] - others.values[b + dimension - 1];
        return even + odd + last * last;
    }

    /** The sum of absolute differences: the manhattan distance. */
    public double absoluteDistance(int row, Vectors others, int other) {
        int a = row * dimension;
        int b = others.start(other, dimension);
        double even = 0;
        double odd = 0;
        for (int i = 0; i + 1 < dimension; i += 2) {
            even += Math.abs(values[a + i] - others.values[b + i]);
            odd += Math.abs(values[a + i + 1] - others.values[b + i + 1]);
        }
        double last = dimension % 2 == 0 ? 0 : values[a + dimension - 1] - others.values[b + dimension - 1];
        return even + odd + Math.abs(last);
    }

    private int start(int row, int expected) {
        if (dimension != expected) {
            throw new IllegalArgumentException("Vectors of " + expected + " and " + dimension + " dimensions");
        }
        return row * dimension;
    }
}
