package id.etalase.demo.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The plain shapes that goods and motifs are made of; angles in degrees, clockwise as seen. */
public final class Form {
    private Form() {}

    /** An ellipse about its centre. */
    public static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** A circle about its centre. */
    public static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    /** A rectangle from its corner, with corners rounded by a radius of 0 or more. */
    public static Shape box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    /** A straight line. */
    public static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    /** A closed polygon from {@code x, y, x, y ...}. */
    public static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A square standing on its corner, half as wide and high as given. */
    public static Shape diamond(double x, double y, double halfWidth, double halfHeight) {
        return polygon(x, y - halfHeight, x + halfWidth, y, x, y + halfHeight, x - halfWidth, y);
    }

    /** A leaf with both ends pointed, from its foot at {@code x, y} towards the angle (0 is to the right). */
    public static Shape leaf(double x, double y, double length, double width, double angle) {
        Shape upright = Curve.from(0, 0)
                .bend(length * 0.25, -width * 0.75, length * 0.7, -width * 0.6, length, 0)
                .bend(length * 0.7, width * 0.6, length * 0.25, width * 0.75, 0, 0)
                .closed();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(angle));
        return place.createTransformedShape(upright);
    }

    /** A flower of round petals. */
    public static Shape flower(double x, double y, double radius, int petals) {
        Area flower = new Area(circle(x, y, radius * 0.5));
        double size = Math.min(0.5, 2.2 / petals) * radius;
        for (int i = 0; i < petals; i++) {
            double angle = 2 * Math.PI * i / petals;
            flower.add(new Area(
                    circle(x + Math.cos(angle) * (radius - size), y + Math.sin(angle) * (radius - size), size)));
        }
        return flower;
    }

    /** The shape moved. */
    public static Shape moved(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    /** The shape turned about a point. */
    public static Shape turned(Shape shape, double x, double y, double angle) {
        return AffineTransform.getRotateInstance(Math.toRadians(angle), x, y).createTransformedShape(shape);
    }

    /** All that is in any of the shapes. */
    public static Shape union(Shape... shapes) {
        Area area = new Area();
        for (Shape shape : shapes) {
            area.add(new Area(shape));
        }
        return area;
    }

    /** What is in the first shape and not in the second. */
    public static Shape without(Shape shape, Shape hole) {
        Area area = new Area(shape);
        area.subtract(new Area(hole));
        return area;
    }
}
