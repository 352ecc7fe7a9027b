package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;

/**
 * A folding fan, opened.
 *
 * @param motif the cloth of its leaf
 * @param wood the tone of its ribs
 */
public record Fan(Motif motif, Tone wood) implements Good {
    private static final int RIBS = 15;
    private static final double SPREAD = 150;

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        pen.at(500, 700, -SPREAD / 2, 1, this::ribs);
        pen.at(500, 700, 0, 1, this::leaf);
        pen.at(500, 700, -SPREAD / 2, 1, guard -> rib(guard, 536, 14));
        pen.at(500, 700, SPREAD / 2, 1, guard -> rib(guard, 536, 14));
        pen.fill(
                Form.circle(500, 700, 17),
                Gradient.round(494, 692, 24, Tone.WHITE, Tone.of(0xD9B25A), Tone.of(0x6E4B17)));
        tassel(pen);
    }

    private void ribs(Pen pen) {
        for (int i = 0; i <= RIBS; i++) {
            pen.at(0, 0, SPREAD * i / RIBS, 1, turned -> rib(turned, 330, 9));
        }
    }

    private void rib(Pen pen, double length, double half) {
        pen.fill(
                Form.polygon(-half * 0.55, 26, -half, -length, half, -length, half * 0.55, 26),
                Gradient.across(-half, half, wood.lighter(0.35), wood, wood.darker(0.5)));
    }

    private void leaf(Pen pen) {
        Shape leaf = Form.without(sector(520), Form.circle(0, 0, 235));
        pen.relief(leaf, motif.paint(124), 18, inner -> {
            for (int i = 0; i < RIBS; i++) {
                double angle = -SPREAD / 2 + SPREAD * i / RIBS;
                inner.at(0, 0, angle, 1, turned -> wedge(turned, SPREAD / RIBS));
            }
            inner.line(Form.circle(0, 0, 512), motif.trim(), 18);
            inner.line(Form.circle(0, 0, 240), motif.trim(), 12);
        });
    }

    private static void wedge(Pen pen, double angle) {
        double half = Math.tan(Math.toRadians(angle / 2)) * 700;
        pen.fill(
                Form.polygon(0, 0, -half, -700, half, -700),
                Gradient.across(-half * 0.8, half * 0.8, Tone.light(0.3), Tone.shade(0.0), Tone.shade(0.36)));
    }

    private static Shape sector(double radius) {
        return new Arc2D.Double(-radius, -radius, 2 * radius, 2 * radius, 90 - SPREAD / 2 - 2, SPREAD + 4, Arc2D.PIE);
    }

    private void tassel(Pen pen) {
        pen.line(Curve.from(500, 710).bend(520, 760, 470, 770, 490, 800).open(), motif.trim(), 5);
        pen.placed(AffineTransform.getTranslateInstance(490, 800), at -> {
            at.relief(Form.circle(0, 0, 14), motif.trim().color(), 8);
            Drape.fringe(at, -12, 14, 14, 66, motif.trim());
        });
    }
}
