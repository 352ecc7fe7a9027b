package id.etalase.vision.photo;

import java.io.EOFException;

/** Decides what a JPEG's components mean, by the rules of libjpeg ({@code default_decompress_parms} in jdapimin.c). */
final class JpegColours {
    /** Stands for the transform of a file that carries no Adobe segment. */
    static final int NO_ADOBE = -1;

    private JpegColours() {}

    /**
     * @param frame the content of the frame header
     * @param adobeTransform 0 for RGB or CMYK, 1 for YCbCr, 2 for YCCK, or {@link #NO_ADOBE}
     */
    static Samples of(Bytes frame, boolean jfif, int adobeTransform) throws UnusablePhotoException, EOFException {
        int components = frame.u8(5);
        return switch (components) {
            case 1 -> ColourModel.GREY;
            case 3 -> isRgb(frame, jfif, adobeTransform) ? ColourModel.RGB : ColourModel.YCBCR;
            case 4 -> adobeTransform <= 0 ? ColourModel.CMYK : ColourModel.YCCK;
            default -> throw UnusablePhotoException.unsupported("A JPEG of " + components + " components");
        };
    }

    private static boolean isRgb(Bytes frame, boolean jfif, int adobeTransform) throws EOFException {
        if (jfif) {
            return false;
        }
        return adobeTransform == NO_ADOBE
                ? frame.u8(6) == 'R' && frame.u8(9) == 'G' && frame.u8(12) == 'B'
                : adobeTransform == 0;
    }
}
