package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A pair of earrings on hooks.
 *
 * @param kind their form
 * @param metal the tone of hooks and settings
 * @param jewel the tone of what hangs from them
 */
public record Earrings(Kind kind, Tone metal, Tone jewel) implements Good {
    /** The form of an earring. */
    public enum Kind {
        /** A filigree drop. */
        DROP,
        /** A ring with a tassel. */
        TASSEL
    }

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        pen.at(300, 270, -4, 1.22, this::one);
        pen.at(680, 285, 5, 1.22, this::one);
    }

    private void one(Pen pen) {
        var hook = Curve.from(0, 0)
                .bend(-10, -60, -20, -170, 40, -170)
                .bend(96, -170, 84, -70, 70, -20)
                .open();
        pen.line(Form.moved(hook, 6, 8), Tone.shade(0.3), 10);
        pen.line(hook, metal.darker(0.4), 11);
        pen.line(Form.moved(hook, -1, -2), metal.lighter(0.3), 5);
        pen.relief(Form.circle(0, 14, 26), Gradient.round(-6, 6, 30, metal.lighter(0.6), metal, metal.darker(0.5)), 8);
        switch (kind) {
            case DROP -> drop(pen);
            case TASSEL -> tassel(pen);
        }
    }

    private void drop(Pen pen) {
        var drop = Curve.from(0, 40)
                .bend(40, 160, 150, 230, 150, 340)
                .bend(150, 450, 60, 500, 0, 500)
                .bend(-60, 500, -150, 450, -150, 340)
                .bend(-150, 230, -40, 160, 0, 40)
                .closed();
        pen.relief(drop, metal.color(), 22);
        pen.at(0, 340, 0, 1, middle -> {
            for (int petal = 0; petal < 10; petal++) {
                middle.relief(
                        Form.leaf(0, 0, 112, 46, petal * 36),
                        metal.lighter(0.25).color(),
                        8);
            }
            middle.relief(
                    Form.circle(0, 0, 44),
                    Gradient.round(-12, -14, 56, jewel.lighter(0.6), jewel, jewel.darker(0.6)),
                    8);
            middle.blob(-14, -16, 18, 14, Tone.light(1));
        });
        for (int dot = 0; dot < 7; dot++) {
            double angle = Math.toRadians(180 - dot * 30);
            pen.fill(Form.circle(Math.cos(angle) * 132, 346 + Math.sin(angle) * 136, 10), metal.lighter(0.55));
        }
    }

    private void tassel(Pen pen) {
        pen.line(Form.circle(0, 130, 88), metal.darker(0.4), 26);
        pen.line(Form.circle(-2, 127, 88), metal, 18);
        pen.soft(Form.circle(-4, 124, 88), Tone.light(0.7), 8);
        for (int i = 0; i < 3; i++) {
            double y = 250 + i * 10;
            Drape.fringe(pen, -62 + i * 6, 64 - i * 6, y, 250 - i * 14, jewel.lighter(0.1 * i));
        }
        pen.relief(
                Form.box(-66, 216, 132, 54, 16),
                Gradient.across(-66, 66, metal.darker(0.2), metal.lighter(0.6), metal.darker(0.4)),
                12);
    }
}
