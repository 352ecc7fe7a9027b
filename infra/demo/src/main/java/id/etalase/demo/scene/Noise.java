package id.etalase.demo.scene;

/** Smooth noise that repeats after a whole number of cells; the value noise of every textbook on procedural texture. */
final class Noise {
    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /**
     * The noise at a place.
     *
     * @param periodX after how many cells it repeats across
     * @param periodY after how many cells it repeats down
     * @return 0 to 1
     */
    double at(double x, double y, int periodX, int periodY) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double dx = ease(x - column);
        double dy = ease(y - row);
        double top = mix(knot(column, row, periodX, periodY), knot(column + 1, row, periodX, periodY), dx);
        double bottom = mix(knot(column, row + 1, periodX, periodY), knot(column + 1, row + 1, periodX, periodY), dx);
        return mix(top, bottom, dy);
    }

    /** Three octaves of it, on a unit square that repeats. */
    double cloudy(double u, double v, int cellsX, int cellsY) {
        return 0.57 * at(u * cellsX, v * cellsY, cellsX, cellsY)
                + 0.29 * at(u * cellsX * 2, v * cellsY * 2, cellsX * 2, cellsY * 2)
                + 0.14 * at(u * cellsX * 4, v * cellsY * 4, cellsX * 4, cellsY * 4);
    }

    /** The random value of a cell corner, 0 to 1. */
    double knot(int column, int row, int periodX, int periodY) {
        long mixed = seed
                + Math.floorMod(column, periodX) * 0x9E3779B97F4A7C15L
                + Math.floorMod(row, periodY) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
