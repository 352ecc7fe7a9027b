package id.etalase.demo.scene;

import java.util.random.RandomGenerator;

/** What is behind and below a good: one surface seen from above, or a table before a wall. */
final class Ground {
    /** The side of a piece of texture, in pixels of a photo looked at from above. */
    private static final double PIECE = 560;

    /** How near the table's front edge is, in heights of what is seen of it: the smaller, the more it recedes. */
    private static final double NEAR = 0.85;

    private final Texture table;
    private final Texture wall;
    private final View view;
    private final int side;
    private final double sin;
    private final double cos;
    private final double shiftX;
    private final double shiftY;

    Ground(Texture table, Texture wall, View view, int side, RandomGenerator random) {
        this.table = table;
        this.wall = wall;
        this.view = view;
        this.side = side;
        this.sin = Math.sin(Math.toRadians(view.turn()));
        this.cos = Math.cos(Math.toRadians(view.turn()));
        this.shiftX = random.nextDouble();
        this.shiftY = random.nextDouble();
    }

    /** Writes red, green and blue (0 to 255, by turns) of a row of the empty scene. */
    void row(int y, float[] rgb) {
        if (view.horizon() < 0) {
            turned(0, y / PIECE, 1 / PIECE, rgb);
        } else if (y < view.horizon()) {
            wall.line(shiftX, y / PIECE * 0.9 + shiftY, 0.9 / PIECE, 0, rgb);
            dim(y, rgb);
        } else {
            double depth = (y - view.horizon()) / (side - view.horizon());
            double away = NEAR / (depth + NEAR);
            double step = away * 1.3 / PIECE;
            turned(-side * 0.5 * step, away * 1.9, step, rgb);
            dim(y, rgb);
        }
    }

    private void turned(double u, double v, double du, float[] rgb) {
        table.line(u * cos - v * sin + shiftX, u * sin + v * cos + shiftY, du * cos, du * sin, rgb);
    }

    /** The corner between wall and table is dark, and the wall a little darker upwards. */
    private void dim(int y, float[] rgb) {
        double aboveTable = (view.horizon() - y) / side;
        float gain = (float)
                (aboveTable > 0
                        ? 1 - 0.2 * Math.exp(-aboveTable * 22) - 0.06 * aboveTable
                        : 1 - 0.26 * Math.exp(aboveTable * 26));
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] *= gain;
        }
    }
}
