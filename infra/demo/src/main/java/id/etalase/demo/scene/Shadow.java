package id.etalase.demo.scene;

import id.etalase.demo.thing.Good;
import id.etalase.demo.thing.Stance;

/** How much light a good takes from what it lies or stands on; kept at a quarter of the photo's size, for it is soft. */
final class Shadow {
    private static final int COARSE = 4;

    private final int stride;

    /** The coarse picture with its edge repeated once all around, so that blending never has to look for it. */
    private final float[] cover;

    private Shadow(int side, float[] cover) {
        this.stride = side + 2;
        this.cover = new float[stride * stride];
        for (int y = 0; y < stride; y++) {
            int row = Math.clamp(y - 1, 0, side - 1) * side;
            for (int x = 0; x < stride; x++) {
                this.cover[y * stride + x] = cover[row + Math.clamp(x - 1, 0, side - 1)];
            }
        }
    }

    /** The shadow of a drawing seen from a view in a photo of this side; the light comes from the upper left. */
    static Shadow of(Raster good, View view, Stance stance, int side) {
        int coarse = side / COARSE;
        return switch (stance) {
            case LYING -> {
                float[] wide = cast(good, view, coarse, (x, y) -> new double[] {x - 15, y - 20});
                float[] tight = cast(good, view, coarse, (x, y) -> new double[] {x - 5, y - 7});
                yield new Shadow(coarse, sum(blur(wide, coarse, 4), 0.62f, blur(tight, coarse, 1), 0.5f));
            }
            case STANDING -> {
                double[] floor = new double[2];
                view.toPicture().map(Good.SIZE / 2, Good.FLOOR, floor);
                double floorX = floor[0];
                double floorY = floor[1] - side * 0.012;
                float[] fallen = cast(good, view, coarse, (x, y) -> {
                    double height = (floorY - y) / 0.26;
                    return new double[] {x - height * 0.62, floorY - height};
                });
                float[] foot =
                        cast(good, view, coarse, (x, y) -> new double[] {floorX + (x - 6 - floorX) * 0.98, y - 9});
                yield new Shadow(coarse, sum(blur(fallen, coarse, 3), 0.6f, blur(foot, coarse, 2), 0.75f));
            }
        };
    }

    /** Writes the share of light (0 to 1) taken from each pixel of a row of the photo. */
    void row(int y, float[] shares) {
        float fy = (y + 0.5f) / COARSE + 0.5f;
        int top = (int) fy;
        float dy = fy - top;
        for (int x = 0; x < shares.length; x++) {
            float fx = (x + 0.5f) / COARSE + 0.5f;
            int left = (int) fx;
            float dx = fx - left;
            int at = top * stride + left;
            float above = cover[at] + (cover[at + 1] - cover[at]) * dx;
            float below = cover[at + stride] + (cover[at + stride + 1] - cover[at + stride]) * dx;
            shares[x] = above + (below - above) * dy;
        }
    }

    /** Where the ray that would light a pixel meets the good, in pixels. */
    private interface Ray {
        double[] from(double x, double y);
    }

    private static float[] cast(Raster good, View view, int coarse, Ray ray) {
        Homography toDrawing = view.toPicture().inverse();
        float[] cover = new float[coarse * coarse];
        double[] place = new double[2];
        for (int y = 0; y < coarse; y++) {
            for (int x = 0; x < coarse; x++) {
                double[] at = ray.from((x + 0.5) * COARSE, (y + 0.5) * COARSE);
                toDrawing.map(at[0], at[1], place);
                cover[y * coarse + x] = good.cover(place[0], place[1]);
            }
        }
        return cover;
    }

    private static float[] sum(float[] one, float weightOne, float[] other, float weightOther) {
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = 1 - (1 - one[i] * weightOne) * (1 - other[i] * weightOther);
        }
        return sum;
    }

    /** Three box blurs, which come close to a Gaussian. */
    private static float[] blur(float[] values, int side, int radius) {
        float[] blurred = values;
        for (int pass = 0; pass < 3; pass++) {
            blurred = boxRowsTransposed(boxRowsTransposed(blurred, side, radius), side, radius);
        }
        return blurred;
    }

    /** Blurs along the rows and turns rows into columns, so that twice of it blurs both ways. */
    private static float[] boxRowsTransposed(float[] values, int side, int radius) {
        float[] blurred = new float[values.length];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                float total = 0;
                for (int dx = -radius; dx <= radius; dx++) {
                    total += values[y * side + Math.clamp(x + dx, 0, side - 1)];
                }
                blurred[x * side + y] = total / (2 * radius + 1);
            }
        }
        return blurred;
    }
}
