package id.etalase.demo.scene;

import java.util.random.RandomGenerator;

/** What is behind and below a good: one surface seen from above, or a table before a wall. */
final class Ground {
    /** The side of a piece of texture, in pixels of a photo looked at from above. */
    private static final double PIECE = 560;

    private static final double NEAR = 0.85;

    private final Texture table;
    private final Texture wall;
    private final View view;
    private final int side;
    private final double sin;
    private final double cos;
    private final double shiftX;
    private final double shiftY;
    private final float[] gains;

    Ground(Texture table, Texture wall, View view, int side, RandomGenerator random) {
        this.table = table;
        this.wall = wall;
        this.view = view;
        this.side = side;
        this.sin = Math.sin(Math.toRadians(view.turn()));
        this.cos = Math.cos(Math.toRadians(view.turn()));
        this.shiftX = random.nextDouble();
        this.shiftY = random.nextDouble();
        this.gains = new float[side];
        for (int y = 0; y < side; y++) {
            gains[y] = (float) gain(y);
        }
    }

    /** Writes red, green and blue (0 to 255) of a pixel of the empty scene. */
    void sample(int x, int y, float[] rgb) {
        if (view.horizon() < 0) {
            turned(table, x / PIECE, y / PIECE, rgb);
        } else if (y < view.horizon()) {
            wall.sample(x / PIECE * 0.9 + shiftX, y / PIECE * 0.9 + shiftY, rgb);
            dim(rgb, gains[y]);
        } else {
            double depth = (y - view.horizon()) / (side - view.horizon());
            double away = NEAR / (depth + NEAR);
            turned(table, (x - side * 0.5) / PIECE * away * 1.3, away * 1.9, rgb);
            dim(rgb, gains[y]);
        }
    }

    /** The corner between wall and table is dark, and the wall a little darker upwards. */
    private double gain(double y) {
        double aboveTable = (view.horizon() - y) / side;
        return aboveTable > 0
                ? 1 - 0.2 * Math.exp(-aboveTable * 22) - 0.06 * aboveTable
                : 1 - 0.26 * Math.exp(aboveTable * 26);
    }

    private void turned(Texture texture, double u, double v, float[] rgb) {
        texture.sample(u * cos - v * sin + shiftX, u * sin + v * cos + shiftY, rgb);
    }

    private static void dim(float[] rgb, float gain) {
        for (int channel = 0; channel < 3; channel++) {
            rgb[channel] *= gain;
        }
    }
}
