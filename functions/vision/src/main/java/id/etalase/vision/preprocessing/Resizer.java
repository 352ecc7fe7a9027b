package id.etalase.vision.preprocessing;

import id.etalase.vision.photo.Photo;
import java.util.Arrays;

/**
 * Resizes a photo in two passes, rows first, rounding to 8 bits after each. The second pass adds each row to the output rows it
 * is part of as it comes, so that only the output is held in memory.
 */
final class Resizer {
    private final Photo photo;
    private final Resampling across;
    private final Resampling down;

    Resizer(Photo photo, Resampling across, Resampling down) {
        this.photo = photo;
        this.across = across;
        this.down = down;
    }

    /** The resized pixels, rows from the top, three bytes a pixel. */
    byte[] resize() {
        int stride = 3 * across.count();
        int[] sums = new int[stride * down.count()];
        Arrays.fill(sums, Resampling.beginning());
        Photo.Rows rows = photo.rows();
        byte[] row = new byte[stride];
        int first = 0;
        for (int y = down.start(0); y < down.end(down.count() - 1); y++) {
            across.row(rows.row(y), row);
            while (down.end(first) <= y) {
                first++;
            }
            for (int out = first; out < down.count() && down.start(out) <= y; out++) {
                add(row, down.weight(out, y), sums, out * stride);
            }
        }
        byte[] rgb = new byte[sums.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Resampling.rounded(sums[i]);
        }
        return rgb;
    }

    private static void add(byte[] row, int weight, int[] sums, int at) {
        for (int i = 0; i < row.length; i++) {
            sums[at + i] += (row[i] & 0xff) * weight;
        }
    }
}
