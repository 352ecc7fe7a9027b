package id.etalase.demo.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** An outline drawn point by point. */
public final class Curve {
    private final Path2D.Double path = new Path2D.Double();

    private Curve() {}

    /** Begins at a point. */
    public static Curve from(double x, double y) {
        Curve curve = new Curve();
        curve.path.moveTo(x, y);
        return curve;
    }

    /** A smooth line through points given as {@code x, y, x, y ...} (Catmull-Rom). */
    public static Curve through(double... points) {
        Curve curve = from(points[0], points[1]);
        int count = points.length / 2;
        for (int i = 0; i + 1 < count; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(count - 1, i + 2);
            double x = points[2 * i];
            double y = points[2 * i + 1];
            double endX = points[2 * i + 2];
            double endY = points[2 * i + 3];
            curve.bend(
                    x + (endX - points[2 * before]) / 6,
                    y + (endY - points[2 * before + 1]) / 6,
                    endX - (points[2 * after] - x) / 6,
                    endY - (points[2 * after + 1] - y) / 6,
                    endX,
                    endY);
        }
        return curve;
    }

    /** A straight line on to a point. */
    public Curve to(double x, double y) {
        path.lineTo(x, y);
        return this;
    }

    /** A curve on to a point, drawn towards a control point. */
    public Curve arc(double controlX, double controlY, double x, double y) {
        path.quadTo(controlX, controlY, x, y);
        return this;
    }

    /** A curve on to a point, with a control point at either end. */
    public Curve bend(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
        return this;
    }

    /** The line as it is, open. */
    public Shape open() {
        return path;
    }

    /** The line closed to a surface. */
    public Shape closed() {
        path.closePath();
        return path;
    }

    /** The half outline and its mirror image at the vertical axis {@code x = axis}, as one surface. */
    public Shape mirrored(double axis) {
        Path2D whole = new Path2D.Double(path);
        whole.closePath();
        Path2D other = new Path2D.Double(whole);
        other.transform(new AffineTransform(-1, 0, 0, 1, 2 * axis, 0));
        return Form.union(whole, other);
    }
}
