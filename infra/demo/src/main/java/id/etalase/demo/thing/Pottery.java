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
        VASE(540, 690, 150, 118, 250, 74, 380, 110, 560, 268, 700, 250, 866, 140),
        /** A water jug with a spout. */
        JUG(600, 720, 260, 66, 380, 62, 470, 150, 640, 300, 780, 250, 866, 170),
        /** A straight mug. */
        MUG(520, 720, 420, 206, 460, 200, 820, 206, 862, 190);

        private final double bandTop;
        private final double bandBottom;
        private final double[] profile;

        Kind(double bandTop, double bandBottom, double... profile) {
            this.bandTop = bandTop;
            this.bandBottom = bandBottom;
            this.profile = profile;
        }
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe pot = Lathe.of(500, 0.24, kind.profile);
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
            if (band != null) {
                inner.fill(pot.band(kind.bandTop, kind.bandBottom), band.paint(104));
                inner.line(pot.front(kind.bandTop), band.trim(), 9);
                inner.line(pot.front(kind.bandBottom), band.trim(), 9);
            }
            glaze(inner, pot);
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

    private void glaze(Pen pen, Lathe pot) {
        pen.fill(pot.body(pot.top(), pot.top() + 50), drip);
        for (int angle = -90; angle <= 90; angle += 12) {
            double length = pen.between(70, 150);
            double x = pot.x(pot.top() + 60, angle);
            pen.line(Form.line(x, pot.top() - 20, pot.x(pot.top() + length, angle), pot.top() + length), drip, 34);
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
