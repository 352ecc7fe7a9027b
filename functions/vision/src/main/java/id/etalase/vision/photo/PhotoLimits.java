package id.etalase.vision.photo;

import id.etalase.catalogue.recognition.RejectionReason;

/**
 * What a photo may cost.
 *
 * @param minSide in pixels: a shorter side shows nothing that could be recognised
 * @param maxPixels width times height of the file, checked before a pixel is decoded
 * @param decodedPixels more than these are not held in memory where a coarser grid serves as well, see {@link Sampling}
 */
public record PhotoLimits(int minSide, long maxPixels, long decodedPixels) {
    /** The limits of the product. Phones of "50 megapixels" write up to 8192 x 6144. At 3 bytes a pixel, 16 million decoded pixels hold 48 MB; no phone photo of 12 megapixels is thinned. */
    public static final PhotoLimits DEFAULT = new PhotoLimits(16, 51_000_000, 16_000_000);

    void check(BareImage image) throws UnusablePhotoException {
        String size = image.width() + " x " + image.height() + " pixels";
        if ((long) image.width() * image.height() > maxPixels) {
            throw new UnusablePhotoException(
                    RejectionReason.TOO_MANY_PIXELS, size + "; at most " + maxPixels / 1_000_000 + " million");
        }
        if (Math.min(image.width(), image.height()) < minSide) {
            throw new UnusablePhotoException(RejectionReason.TOO_SMALL, size + "; at least " + minSide + " a side");
        }
    }
}
