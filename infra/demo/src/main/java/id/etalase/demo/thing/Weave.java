package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * Strands of rattan or bamboo, over and under.
 *
 * @param strand the tone of the strands
 * @param second the tone of every third row
 * @param rows how many rows a body has
 * @param columns how many uprights half a body has
 */
public record Weave(Tone strand, Tone second, int rows, int columns) {
    /** The same columns with the tones changed about, in another number of rows. */
    Weave swapped(int rows) {
        return new Weave(/* strand= */ second, /* second= */ strand, rows, columns);
    }

    /** Weaves about the near wall of a body between two heights; to be drawn inside its silhouette. */
    void about(Pen pen, Lathe body, double top, double bottom) {
        double row = (bottom - top) / rows;
        double column = 180.0 / columns;
        for (int r = 0; r < rows; r++) {
            Tone tone = r % 3 == 1 ? second : strand;
            for (int c = -1; c <= columns; c++) {
                double from = -90 + (c + (r % 2) * 0.5) * column;
                stitch(pen, body, top + row * (r + 0.5), Math.max(-90, from), Math.min(90, from + column), row, tone);
            }
        }
        body.shade(pen, 0.85);
    }

    private static void stitch(Pen pen, Lathe body, double height, double from, double to, double row, Tone tone) {
        if (to <= from) {
            return;
        }
        double left = body.x(height, from);
        double right = body.x(height, to);
        double y = body.y(height, (from + to) / 2);
        Shape strand = Form.box(left + 0.5, y - row * 0.47, Math.max(1, right - left - 1), row * 0.94, row * 0.42);
        Tone own = tone.darker(pen.between(0, 0.16));
        pen.fill(strand, Gradient.down(y - row / 2, y + row / 2, own.lighter(0.3), own, own.darker(0.45)));
        pen.line(Form.line(left, y - row * 0.4, left, y + row * 0.4), Tone.shade(0.4), Math.min(4, row * 0.14));
    }

    /** Weaves a disc of growing rings about a centre. */
    void disc(Pen pen, double x, double y, double radius) {
        double row = radius / rows;
        for (int r = rows; r >= 1; r--) {
            double ring = row * r;
            Tone tone = r % 3 == 1 ? second : strand;
            pen.fill(Form.circle(x, y, ring), tone.darker(0.5));
            int stitches = Math.max(6, (int) Math.round(2.0 * Math.PI * ring / (row * 1.7)));
            for (int s = 0; s < stitches; s++) {
                double angle = 360.0 * (s + r % 2 * 0.5) / stitches;
                Tone own = tone.darker(pen.between(0, 0.18));
                pen.at(
                        x,
                        y,
                        angle,
                        1,
                        turned -> turned.fill(
                                Form.box(ring - row * 0.95, -row * 0.8, row * 0.9, row * 1.6, row * 0.4),
                                Gradient.across(
                                        ring - row, ring, own.darker(0.35), own.lighter(0.2), own.darker(0.2))));
            }
        }
    }

    /** Weaves flat strips, crossing at right angles, over a square of the given half side about the origin. */
    void plait(Pen pen, double half) {
        double strip = 2 * half / columns;
        for (int r = 0; r < columns; r++) {
            for (int c = 0; c < columns; c++) {
                double x = -half + c * strip;
                double y = -half + r * strip;
                boolean across = (r + c) % 2 == 0;
                Tone own = (across ? strand : second).darker(pen.between(0, 0.14));
                pen.fill(
                        Form.box(x, y, strip + 0.5, strip + 0.5, 0),
                        across
                                ? Gradient.across(x, x + strip, own.darker(0.3), own.lighter(0.22), own.darker(0.3))
                                : Gradient.down(y, y + strip, own.darker(0.3), own.lighter(0.22), own.darker(0.3)));
            }
        }
    }
}
