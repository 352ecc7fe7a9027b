package id.etalase.demo.paint;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.util.Arrays;

/** Paints that run evenly through two or more tones. */
public final class Gradient {
    private Gradient() {}

    /** From one point to another. */
    public static Paint line(double x1, double y1, double x2, double y2, Tone... tones) {
        return new LinearGradientPaint(
                new Point2D.Double(x1, y1), new Point2D.Double(x2, y2), stops(tones.length), colors(tones));
    }

    /** From the top height to the bottom height. */
    public static Paint down(double top, double bottom, Tone... tones) {
        return line(0, top, 0, bottom, tones);
    }

    /** From the left edge to the right edge. */
    public static Paint across(double left, double right, Tone... tones) {
        return line(left, 0, right, 0, tones);
    }

    /** From a centre outwards. */
    public static Paint round(double x, double y, double radius, Tone... tones) {
        return new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, stops(tones.length), colors(tones));
    }

    private static float[] stops(int count) {
        float[] stops = new float[count];
        for (int i = 0; i < count; i++) {
            stops[i] = (float) i / (count - 1);
        }
        return stops;
    }

    private static Color[] colors(Tone... tones) {
        return Arrays.stream(tones).map(Tone::color).toArray(Color[]::new);
    }
}
