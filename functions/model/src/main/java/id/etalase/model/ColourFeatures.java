package id.etalase.model;

/** What a head that reads colours can count on: how many numbers there are, and which way of measuring them they come from. */
public final class ColourFeatures {
    /** How many numbers describe the colours of a product: a grid of seven points on each axis of CIELAB. */
    public static final int DIMENSION = 7 * 7 * 7;

    /** Raised by hand when colours are measured differently, so that they are measured anew. */
    static final int VERSION = 1;

    private ColourFeatures() {}
}
