package id.etalase.demo.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Draws antialiased shapes, soft edges and reliefs on a picture. The light comes from the upper left. It writes no text,
 * so that it needs neither fonts nor a screen.
 */
public final class Pen {
    private final Graphics2D graphics;
    private final RandomGenerator grain;

    private Pen(Graphics2D graphics, RandomGenerator grain) {
        this.graphics = graphics;
        this.grain = grain;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /**
     * Draws a new square picture on a clear ground.
     *
     * @param pixels its side
     * @param units its side in the drawing's own units
     * @param seed where the grain of the drawing begins: the same seed gives the same picture
     * @return premultiplied ARGB
     */
    public static BufferedImage picture(int pixels, double units, long seed, Consumer<Pen> drawing) {
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(pixels / units, pixels / units);
        drawing.accept(new Pen(graphics, new SplittableRandom(seed)));
        graphics.dispose();
        return picture;
    }

    /** Fills a surface with one tone. */
    public void fill(Shape shape, Tone tone) {
        fill(shape, tone.color());
    }

    /** Fills a surface with a gradient or a motif. */
    public void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** Draws a line with round ends. */
    public void line(Shape line, Tone tone, double width) {
        line(line, tone.color(), width);
    }

    /** Draws a line with round ends, in a gradient or a motif. */
    public void line(Shape line, Paint paint, double width) {
        graphics.setPaint(paint);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
    }

    /** Draws a line whose edge fades out, as a few strokes over each other: the wider, the more. */
    public void soft(Shape line, Tone tone, double width) {
        int strokes = (int) Math.clamp(width / 5, 3, 6);
        Tone thin = tone.fade(1.6 / strokes);
        for (int stroke = 1; stroke <= strokes; stroke++) {
            line(line, thin, width * stroke / strokes);
        }
    }

    /** Draws an ellipse that is densest in its centre and fades to nothing at its edge. */
    public void blob(double x, double y, double radiusX, double radiusY, Tone tone) {
        placed(AffineTransform.getTranslateInstance(x, y), pen -> {
            pen.graphics.scale(1, radiusY / radiusX);
            pen.fill(
                    Form.circle(0, 0, radiusX),
                    Gradient.round(0, 0, radiusX, tone, tone.fade(0.72), tone.fade(0.22), tone.fade(0)));
        });
    }

    /** Fills a surface, then draws details that stay inside it. */
    public void inside(Shape shape, Paint paint, Consumer<Pen> details) {
        AffineTransform transform = graphics.getTransform();
        Rectangle bounds = transform.createTransformedShape(shape).getBounds();
        bounds.grow(2, 2);
        BufferedImage layer = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D onLayer = layer.createGraphics();
        onLayer.translate(-bounds.x, -bounds.y);
        onLayer.transform(transform);
        Pen pen = new Pen(onLayer, grain);
        pen.fill(shape, paint);
        onLayer.setComposite(AlphaComposite.SrcAtop);
        details.accept(pen);
        onLayer.dispose();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(layer, bounds.x, bounds.y, null);
        graphics.setTransform(transform);
    }

    /** Fills a surface and makes it stand out: lit along its upper left edge, dark along its lower right one. */
    public void relief(Shape shape, Paint paint, double depth) {
        relief(shape, paint, depth, pen -> {});
    }

    /** The same, with details inside it that the light and the shadow of the edge fall on. */
    public void relief(Shape shape, Paint paint, double depth, Consumer<Pen> details) {
        inside(shape, paint, pen -> {
            details.accept(pen);
            pen.edges(shape, depth);
        });
    }

    /** Draws with another origin, angle or slant. */
    public void placed(AffineTransform place, Consumer<Pen> drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(place);
        drawing.accept(this);
        graphics.setTransform(before);
    }

    /** Draws about a new origin, turned clockwise by degrees and scaled. */
    public void at(double x, double y, double angle, double scale, Consumer<Pen> drawing) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(angle));
        place.scale(scale, scale);
        placed(place, drawing);
    }

    /** A number between two bounds, from the grain of this drawing. */
    public double between(double low, double high) {
        return low + grain.nextDouble() * (high - low);
    }

    private void edges(Shape shape, double depth) {
        soft(Form.moved(shape, -depth * 0.3, -depth * 0.35), Tone.shade(0.42), depth * 1.7);
        soft(Form.moved(shape, depth * 0.3, depth * 0.35), Tone.light(0.45), depth);
        line(shape, Tone.shade(0.3), 3);
    }
}
