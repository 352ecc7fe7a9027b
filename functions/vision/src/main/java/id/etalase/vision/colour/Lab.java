package id.etalase.vision.colour;

/**
 * From sRGB to CIELAB, in which equal distances look about equally different.
 *
 * <p>sRGB to linear light and to XYZ: IEC 61966-2-1. XYZ to L*, a*, b*: CIE 15 (Colorimetry), with the white of sRGB, D65 for the
 * 2 degree observer. L* goes from 0 (black) to 100 (white); a* (green to red) and b* (blue to yellow) are 0 for greys and stay
 * within 110 of it for anything that sRGB can show.
 */
final class Lab {
    private static final int LEVELS = 256;

    /** Of each 8-bit sample its share of linear light, 0 to 1. */
    private static final double[] LINEAR = linear();

    // D65: what the matrix below makes of white.
    private static final double WHITE_X = 0.9505;
    private static final double WHITE_Z = 1.0890;

    /** CIE 15: (6/29)^3, below which the cube root gives way to a line. */
    private static final double DARK = 216.0 / 24_389;

    private static final double SLOPE = 24_389.0 / 27 / 116;

    private Lab() {}

    /** Writes L*, a* and b* of one colour. */
    static void write(int red, int green, int blue, float[] lab, int at) {
        double r = LINEAR[red];
        double g = LINEAR[green];
        double b = LINEAR[blue];
        double x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / WHITE_X);
        double y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / WHITE_Z);
        lab[at] = (float) (116 * y - 16);
        lab[at + 1] = (float) (500 * (x - y));
        lab[at + 2] = (float) (200 * (y - z));
    }

    private static double curve(double share) {
        return share > DARK ? Math.cbrt(share) : SLOPE * share + 16.0 / 116;
    }

    private static double[] linear() {
        double[] linear = new double[LEVELS];
        for (int sample = 0; sample < LEVELS; sample++) {
            double share = sample / (LEVELS - 1.0);
            linear[sample] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
