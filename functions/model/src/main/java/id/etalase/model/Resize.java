package id.etalase.model;

/** How a photo of any shape becomes the network's input of one shape. */
public sealed interface Resize {
    /** To exactly the input's width and height, whatever becomes of the proportions. */
    record Squash() implements Resize {}

    /**
     * The shortest side to a length, then the centre of the input's width and height is cut out.
     *
     * @param to in pixels, at least the input's width and height
     */
    record ShortestSide(int to) implements Resize {}
}
