package id.etalase.demo.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * A round body as if turned on a lathe, standing upright and seen a little from above: bottles, glasses, jars, pots.
 *
 * <p>Heights grow downwards, as everywhere in a drawing.
 */
public final class Lathe {
    private static final int STEPS = 28;

    private final double axis;
    private final double tilt;
    private final double[] profile;

    private Lathe(double axis, double tilt, double[] profile) {
        this.axis = axis;
        this.tilt = tilt;
        this.profile = profile;
    }

    /**
     * A body from its profile.
     *
     * @param axis the x of its axis
     * @param tilt how round its rings look: 0 seen from the side, 1 from above
     * @param profile {@code height, radius, height, radius ...} from top to bottom
     */
    public static Lathe of(double axis, double tilt, double... profile) {
        return new Lathe(axis, tilt, profile.clone());
    }

    /** The height of its upper rim. */
    public double top() {
        return profile[0];
    }

    /** The height of its foot. */
    public double bottom() {
        return profile[profile.length - 2];
    }

    /** How round its rings look, 0 to 1. */
    public double tilt() {
        return tilt;
    }

    /** The x of its axis. */
    public double axis() {
        return axis;
    }

    /** The radius at a height, smoothly between the points of the profile. */
    public double radius(double height) {
        int i = 0;
        while (i + 4 < profile.length && profile[i + 2] < height) {
            i += 2;
        }
        double span = Math.max(1e-6, profile[i + 2] - profile[i]);
        double t = Math.clamp((height - profile[i]) / span, 0, 1);
        double eased = t * t * (3 - 2 * t);
        return profile[i + 1] + (profile[i + 3] - profile[i + 1]) * eased;
    }

    /** The whole ring at a height. */
    public Shape ring(double height) {
        return ring(height, 1);
    }

    /** The ring at a height, its radius multiplied by a factor. */
    public Shape ring(double height, double factor) {
        double radius = radius(height) * factor;
        return Form.ellipse(axis, height, radius, radius * tilt);
    }

    /** The near half of the ring at a height, as a line. */
    public Shape front(double height) {
        Path2D path = new Path2D.Double();
        arc(path, height, true);
        return path;
    }

    /** The near wall between two heights. */
    public Shape band(double top, double bottom) {
        Path2D path = new Path2D.Double();
        arc(path, top, true);
        for (int i = 1; i < STEPS; i++) {
            double height = top + (bottom - top) * i / STEPS;
            path.lineTo(axis + radius(height), height);
        }
        arc(path, bottom, false);
        for (int i = STEPS - 1; i > 0; i--) {
            double height = top + (bottom - top) * i / STEPS;
            path.lineTo(axis - radius(height), height);
        }
        path.closePath();
        return path;
    }

    /** Everything between two heights, the upper ring included. */
    public Shape body(double top, double bottom) {
        return Form.union(ring(top), band(top, bottom));
    }

    /** The whole body. */
    public Shape silhouette() {
        return body(top(), bottom());
    }

    /** A point of the near wall: height and angle, -90 (left edge) to 90 (right edge) degrees. */
    public double x(double height, double angle) {
        return axis + radius(height) * Math.sin(Math.toRadians(angle));
    }

    /** The y that belongs to {@link #x}. */
    public double y(double height, double angle) {
        return height + radius(height) * tilt * Math.cos(Math.toRadians(angle));
    }

    /** Rounds the body off with light and shadow; to be drawn inside its silhouette. */
    public void shade(Pen pen, double strength) {
        double widest = 0;
        for (int i = 1; i < profile.length; i += 2) {
            widest = Math.max(widest, profile[i]);
        }
        pen.fill(
                Form.box(axis - widest - 5, top() - widest, 2 * widest + 10, bottom() - top() + 2 * widest, 0),
                Gradient.across(
                        axis - widest,
                        axis + widest,
                        Tone.shade(0.5 * strength),
                        Tone.shade(0.12 * strength),
                        Tone.light(0.28 * strength),
                        Tone.light(0.1 * strength),
                        Tone.shade(0.05 * strength),
                        Tone.shade(0.2 * strength),
                        Tone.shade(0.42 * strength),
                        Tone.shade(0.62 * strength)));
    }

    private void arc(Path2D path, double height, boolean leftToRight) {
        double radius = radius(height);
        for (int i = 0; i <= STEPS; i++) {
            double angle = Math.PI * (leftToRight ? STEPS - i : i) / STEPS;
            double x = axis + radius * Math.cos(angle);
            double y = height + radius * tilt * Math.sin(angle);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }
}
