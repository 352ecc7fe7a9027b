package id.etalase.docs.markdown;

import java.util.Optional;

/** How large pictures are shown, so that nothing moves when they come. */
@FunctionalInterface
public interface PictureSizes {
    /** Knows none. */
    PictureSizes NONE = destination -> Optional.empty();

    /**
     * A size in CSS pixels.
     *
     * @param width of the picture as shown on a page wide enough
     * @param height in proportion
     */
    record Size(int width, int height) {}

    /** Of the picture that a destination on the site names. */
    Optional<Size> of(String destination);
}
