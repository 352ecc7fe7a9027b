package id.etalase.demo.paint;

import java.awt.Color;

/**
 * A colour that can be mixed; sRGB, not premultiplied.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 * @param alpha 0 (clear) to 1 (solid)
 */
public record Tone(double red, double green, double blue, double alpha) {
    /** Solid black. */
    public static final Tone BLACK = of(0x000000);

    /** Solid white. */
    public static final Tone WHITE = of(0xFFFFFF);

    /** A solid tone from {@code 0xRRGGBB}. */
    public static Tone of(int rgb) {
        return new Tone(((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
    }

    /** The shadow tone: warm black of the given opacity, 0 to 1. */
    public static Tone shade(double opacity) {
        return of(0x1C0F08).fade(opacity);
    }

    /** The highlight tone: white of the given opacity, 0 to 1. */
    public static Tone light(double opacity) {
        return of(0xFFFCF4).fade(opacity);
    }

    /** The same hue with its opacity multiplied by {@code factor}, 0 to 1. */
    public Tone fade(double factor) {
        return new Tone(red, green, blue, alpha * factor);
    }

    /** This tone with a share (0 to 1) of another; the opacity is mixed too. */
    public Tone mix(Tone other, double share) {
        return new Tone(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share,
                alpha + (other.alpha - alpha) * share);
    }

    /** Towards black by a share of 0 to 1. */
    public Tone darker(double share) {
        return mix(BLACK.fade(alpha), share);
    }

    /** Towards white by a share of 0 to 1. */
    public Tone lighter(double share) {
        return mix(WHITE.fade(alpha), share);
    }

    /** As Java2D wants it. */
    public Color color() {
        return new Color((float) red, (float) green, (float) blue, (float) alpha);
    }
}
