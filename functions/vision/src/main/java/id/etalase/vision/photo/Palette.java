package id.etalase.vision.photo;

import java.awt.image.IndexColorModel;

/** Samples that are indices into a table of colours. */
final class Palette implements Samples {
    private static final int INDICES = 256;

    private final byte[] rgb = new byte[3 * INDICES];

    /** @param table an index beyond its end counts as black */
    Palette(IndexColorModel table) {
        for (int i = 0; i < Math.min(table.getMapSize(), INDICES); i++) {
            int alpha = table.getAlpha(i);
            rgb[3 * i] = ColourModel.onWhite(table.getRed(i), alpha);
            rgb[3 * i + 1] = ColourModel.onWhite(table.getGreen(i), alpha);
            rgb[3 * i + 2] = ColourModel.onWhite(table.getBlue(i), alpha);
        }
    }

    @Override
    public void toRgb(byte[] samples, int pixels, byte[] target) {
        for (int i = 0; i < pixels; i++) {
            System.arraycopy(rgb, 3 * (samples[i] & 0xff), target, 3 * i, 3);
        }
    }
}
