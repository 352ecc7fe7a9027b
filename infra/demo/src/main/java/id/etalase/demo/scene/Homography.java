package id.etalase.demo.scene;

/** How one plane looks from another place: a 3 x 3 matrix over homogeneous coordinates, row by row. */
record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
    static Homography move(double dx, double dy) {
        return new Homography(1, 0, dx, 0, 1, dy, 0, 0, 1);
    }

    static Homography scale(double x, double y) {
        return new Homography(x, 0, 0, 0, y, 0, 0, 0, 1);
    }

    /** Turns clockwise by degrees. */
    static Homography turn(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new Homography(cos, -sin, 0, sin, cos, 0, 0, 0, 1);
    }

    /** Slants upright lines: x grows by {@code slant} times y. */
    static Homography shear(double slant) {
        return new Homography(1, slant, 0, 0, 1, 0, 0, 0, 1);
    }

    /** Lets one side recede: what lies at x or y of 1 shrinks by about {@code x} or {@code y}. */
    static Homography recede(double x, double y) {
        return new Homography(1, 0, 0, 0, 1, 0, x, y, 1);
    }

    /** This one first, then the next. */
    Homography then(Homography next) {
        return new Homography(
                next.a * a + next.b * d + next.c * g,
                next.a * b + next.b * e + next.c * h,
                next.a * c + next.b * f + next.c * i,
                next.d * a + next.e * d + next.f * g,
                next.d * b + next.e * e + next.f * h,
                next.d * c + next.e * f + next.f * i,
                next.g * a + next.h * d + next.i * g,
                next.g * b + next.h * e + next.i * h,
                next.g * c + next.h * f + next.i * i);
    }

    /** The way back, up to a factor, which homogeneous coordinates do not show. */
    Homography inverse() {
        return new Homography(
                e * i - f * h,
                c * h - b * i,
                b * f - c * e,
                f * g - d * i,
                a * i - c * g,
                c * d - a * f,
                d * h - e * g,
                b * g - a * h,
                a * e - b * d);
    }

    /** Writes where a point of the one plane lies in the other. */
    void map(double x, double y, double[] point) {
        double share = 1 / (g * x + h * y + i);
        point[0] = (a * x + b * y + c) * share;
        point[1] = (d * x + e * y + f) * share;
    }
}
