package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A pot from the wheel.
 *
 * @param kind its form
 * @param clay the tone of clay or glaze
 * @param drip the tone of the glaze that runs down from its shoulder
 * @param band the motif about its belly, or null for turning marks alone
 */
public record Pottery(
        Kind kind, Tone clay, Tone drip, @Nullable Motif band) implements Good {
    /** The form of a pot. */
    public enum Kind {
        /** A vase with a slender neck. */
        VASE(540, 690),
        /** A water jug with a spout. */
        JUG(600, 720),
        /** A straight mug. */
        MUG(520, 720);

        private final double bandTop;
        private final double bandBottom;

        Kind(double bandTop, double bandBottom) {
            this.bandTop = bandTop;
            this.bandBottom = bandBottom;
        }

        private Lathe lathe() {
            return switch (this) {
                case VASE -> Lathe.of(500, 0.24, 150, 118, 250, 74, 380, 110, 560, 268, 700, 250, 866, 140);
                case JUG -> Lathe.of(500, 0.24, 260, 66, 380, 62, 470, 150, 640, 300, 780, 250, 866, 170);
                case MUG -> Lathe.of(500, 0.24, 420, 206, 460, 200, 820, 206, 862, 190);
            };
        }
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe pot = kind.lathe();
        attachments(pen);
        pen.inside(pot.silhouette(), clay.color(), inner -> {
            for (double height = pot.top(); height < pot.bottom(); height += 17) {
                inner.line(
                        pot.front(height), clay.darker(inner.between(0.1, 0.35)).fade(0.5), 4);
                inner.line(
                        pot.front(height + 6),
                        clay.lighter(inner.between(0.05, 0.3)).fade(0.5),
                        4);
            }
            glaze(inner, pot);
            if (band != null) {
                inner.fill(pot.band(kind.bandTop, kind.bandBottom), band.paint(104));
                inner.line(pot.front(kind.bandTop), band.trim(), 9);
                inner.line(pot.front(kind.bandBottom), band.trim(), 9);
            }
            pot.shade(inner, 1);
            double y = pot.top() + (pot.bottom() - pot.top()) * 0.55;
            inner.blob(500 - pot.radius(y) * 0.5, y - 30, 30, 90, Tone.light(0.75));
        });
        pen.fill(pot.ring(pot.top()), drip.darker(0.1));
        pen.inside(
                pot.ring(pot.top(), 0.86),
                Gradient.down(pot.top() - 30, pot.top() + 30, clay.darker(0.8), clay.darker(0.5)),
                inner -> {});
        pen.soft(pot.front(pot.top() + 1), Tone.light(0.6), 8);
    }

    /** The glaze covers the upper third and runs down from there. */
    private void glaze(Pen pen, Lathe pot) {
        double height = pot.bottom() - pot.top();
        double edge = pot.top() + height * 0.26;
        pen.fill(pot.body(pot.top(), edge), drip);
        for (int angle = -90; angle <= 90; angle += 9) {
            double end = edge + height * pen.between(0.02, 0.13);
            pen.line(
                    Form.line(pot.x(edge, angle), pot.y(edge - 30, angle), pot.x(end, angle), pot.y(end, angle)),
                    drip,
                    40);
        }
    }

    private void attachments(Pen pen) {
        switch (kind) {
            case VASE -> {}
            case JUG -> {
                Shape spout = Curve.from(720, 600)
                        .bend(810, 560, 790, 460, 850, 420)
                        .to(886, 440)
                        .bend(860, 520, 880, 640, 740, 690)
                        .closed();
                pen.relief(spout, clay.color(), 26);
                handle(
                        pen,
                        Curve.from(446, 330).bend(250, 300, 170, 480, 256, 580).open());
            }
            case MUG ->
                handle(
                        pen,
                        Curve.from(690, 510).bend(860, 490, 860, 740, 690, 730).open());
        }
    }

    private void handle(Pen pen, Shape handle) {
        pen.line(handle, clay.darker(0.55), 58);
        pen.line(handle, clay.darker(0.08), 46);
        pen.soft(Form.moved(handle, -5, -8), Tone.light(0.5), 18);
    }
}
