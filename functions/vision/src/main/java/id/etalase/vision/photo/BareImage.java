package id.etalase.vision.photo;

import org.jspecify.annotations.Nullable;

/**
 * An image file stripped of all that is not needed to decode its pixels.
 *
 * @param width of the stored pixels, before orientation
 * @param height of the stored pixels, before orientation
 * @param orientation how the stored pixels are to be turned
 * @param samples what the decoded samples mean, or null where the decoder tells
 * @param file a complete file of that format; not to be changed
 */
record BareImage(
        PhotoFormat format,
        int width,
        int height,
        Orientation orientation,
        @Nullable Samples samples,
        Bytes file) {}
