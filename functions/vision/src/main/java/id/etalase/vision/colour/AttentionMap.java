package id.etalase.vision.colour;

import java.util.Arrays;

/**
 * How much of what the network made of a photo comes from where in it.
 *
 * @param width cells from left to right
 * @param height cells from top to bottom
 * @param shares of the cells, rows from the top, none below 0; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
public record AttentionMap(int width, int height, float[] shares) {
    private static final int PRIOR_SIDE = 9;

    /** How far the middle reaches, as a share of a side: one standard deviation. */
    private static final double PRIOR_SPREAD = 0.3;

    /** @throws IllegalArgumentException if there is not a share for each cell */
    public AttentionMap {
        if (shares.length != width * height) {
            throw new IllegalArgumentException(shares.length + " shares for " + width + " x " + height + " cells");
        }
    }

    /** For networks that do not say: photos of products have them in the middle. */
    public static AttentionMap centred() {
        float[] shares = new float[PRIOR_SIDE * PRIOR_SIDE];
        for (int cell = 0; cell < shares.length; cell++) {
            int column = cell % PRIOR_SIDE;
            int row = cell / PRIOR_SIDE;
            double x = ((column + 0.5) / PRIOR_SIDE - 0.5) / PRIOR_SPREAD;
            double y = ((row + 0.5) / PRIOR_SIDE - 0.5) / PRIOR_SPREAD;
            shares[cell] = (float) Math.exp(-(x * x + y * y) / 2);
        }
        return new AttentionMap(PRIOR_SIDE, PRIOR_SIDE, shares);
    }

    /** The map at so many pixels, between cells' centres interpolated, its highest value 1; all 1 where the map says nothing. */
    float[] stretched(int toWidth, int toHeight) {
        float[] stretched = new float[toWidth * toHeight];
        float highest = 0;
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                float value = at((x + 0.5f) * width / toWidth - 0.5f, (y + 0.5f) * height / toHeight - 0.5f);
                stretched[y * toWidth + x] = value;
                highest = Math.max(highest, value);
            }
        }
        if (!(highest > 0)) {
            Arrays.fill(stretched, 1);
            return stretched;
        }
        for (int i = 0; i < stretched.length; i++) {
            stretched[i] /= highest;
        }
        return stretched;
    }

    private float at(float column, float row) {
        float x = Math.clamp(column, 0, width - 1);
        float y = Math.clamp(row, 0, height - 1);
        int left = Math.min((int) x, Math.max(0, width - 2));
        int top = Math.min((int) y, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        float above = mix(shares[top * width + left], shares[top * width + right], x - left);
        float below = mix(shares[bottom * width + left], shares[bottom * width + right], x - left);
        return mix(above, below, y - top);
    }

    private static float mix(float from, float to, float share) {
        return from + (to - from) * share;
    }
}
