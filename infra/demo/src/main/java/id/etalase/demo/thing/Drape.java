package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** What cloth does: folds, fringes, hems. */
final class Drape {
    private Drape() {}

    /** A soft fold along a line: a valley with a ridge beside it. */
    static void fold(Pen pen, Shape line, double width) {
        pen.soft(line, Tone.shade(0.28), width);
        pen.soft(Form.moved(line, -width * 0.55, -width * 0.1), Tone.light(0.22), width * 0.8);
    }

    /** Upright folds, evenly strewn over a hanging cloth. */
    static void hanging(Pen pen, double left, double right, double top, double bottom, int folds) {
        double step = (right - left) / folds;
        for (int i = 0; i < folds; i++) {
            double x = left + step * (i + 0.5) + pen.between(-0.2, 0.2) * step;
            double sway = pen.between(-0.25, 0.25) * step;
            fold(
                    pen,
                    Curve.through(x, top, x + sway, (top + bottom) / 2, x - sway * 0.4, bottom)
                            .open(),
                    step * 0.55);
        }
    }

    /** Threads that hang from an edge at {@code y}. */
    static void fringe(Pen pen, double left, double right, double y, double length, Tone tone) {
        for (double x = left; x <= right; x += 11) {
            double sway = pen.between(-5, 5);
            Tone thread = tone.darker(pen.between(0, 0.3));
            pen.line(
                    Curve.from(x, y - 4)
                            .arc(x, y + length * 0.6, x + sway, y + length)
                            .open(),
                    thread,
                    5);
        }
    }

    /** A row of triangles pointing up, the head of a sarong. */
    static void tumpal(Pen pen, double left, double right, double bottom, double height, Motif motif) {
        pen.fill(
                Form.box(left, bottom - height * 1.25, right - left, height * 1.25, 0),
                motif.trim().darker(0.45));
        double width = height * 0.62;
        for (double x = left; x < right; x += width) {
            pen.fill(Form.polygon(x, bottom, x + width / 2, bottom - height, x + width, bottom), motif.trim());
            pen.fill(
                    Form.polygon(
                            x + width * 0.25, bottom, x + width / 2, bottom - height * 0.55, x + width * 0.75, bottom),
                    motif.ground());
            pen.fill(
                    Form.circle(x + width, bottom - height, width * 0.11),
                    motif.trim().lighter(0.3));
        }
    }
}
