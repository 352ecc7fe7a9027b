package id.etalase.vision.photo;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/**
 * A decoded photo, standing upright, as rows of RGB pixels in sRGB. Holds the decoder's samples and converts a row when asked,
 * so that a large photo is in memory once.
 *
 * <p>Safe for use by several threads.
 */
public final class Photo {
    private final Raster raster;
    private final Samples samples;
    private final Orientation orientation;

    Photo(Raster raster, Samples samples, Orientation orientation) {
        this.raster = raster;
        this.samples = samples;
        this.orientation = orientation;
    }

    /** In pixels, after orientation. */
    public int width() {
        return orientation.transposed() ? raster.getHeight() : raster.getWidth();
    }

    /** In pixels, after orientation. */
    public int height() {
        return orientation.transposed() ? raster.getWidth() : raster.getHeight();
    }

    /** A reader of rows with buffers of its own; each thread takes one. */
    public Rows rows() {
        return new Rows();
    }

    /** Reads rows, top row 0. */
    public final class Rows {
        private final byte[] line = new byte[width() * raster.getNumBands()];
        private final int[] wide = is8Bit() ? new int[0] : new int[line.length];
        private final byte[] rgb = new byte[3 * width()];

        private Rows() {}

        /**
         * The pixels of a row from left to right, three bytes each.
         *
         * @return an array that the next call overwrites
         */
        public byte[] row(int y) {
            int last = height() - 1;
            readLine(orientation.lastLineFirst() ? last - y : y);
            samples.toRgb(line, width(), rgb);
            if (orientation.backwards()) {
                reverse();
            }
            return rgb;
        }

        private void readLine(int index) {
            int x = raster.getMinX() + (orientation.transposed() ? index : 0);
            int y = raster.getMinY() + (orientation.transposed() ? 0 : index);
            int width = orientation.transposed() ? 1 : width();
            int height = orientation.transposed() ? width() : 1;
            if (is8Bit()) {
                raster.getDataElements(x, y, width, height, line);
            } else {
                narrow(raster.getPixels(x, y, width, height, wide));
            }
        }

        private void narrow(int[] from) {
            int shift = raster.getSampleModel().getSampleSize(0) - 8;
            for (int i = 0; i < line.length; i++) {
                line[i] = (byte) (from[i] >> shift);
            }
        }

        private void reverse() {
            for (int left = 0, right = rgb.length - 3; left < right; left += 3, right -= 3) {
                for (int c = 0; c < 3; c++) {
                    byte swapped = rgb[left + c];
                    rgb[left + c] = rgb[right + c];
                    rgb[right + c] = swapped;
                }
            }
        }
    }

    private boolean is8Bit() {
        SampleModel model = raster.getSampleModel();
        return model.getTransferType() == DataBuffer.TYPE_BYTE;
    }
}
