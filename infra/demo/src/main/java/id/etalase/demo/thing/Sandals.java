package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A pair of sandals with straps of patterned cloth, seen from above.
 *
 * @param motif the cloth of the straps
 * @param sole the tone of the soles
 */
public record Sandals(Motif motif, Tone sole) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        pen.at(300, 500, -8, 1, this::left);
        pen.placed(new AffineTransform(-1, 0, 0, 1, 700, 490), mirrored -> mirrored.at(0, 0, -8, 1, this::left));
    }

    private void left(Pen pen) {
        Shape outline = Curve.from(10, -380)
                .bend(130, -380, 160, -200, 130, -50)
                .bend(110, 60, 130, 200, 100, 310)
                .bend(70, 400, -70, 400, -95, 310)
                .bend(-120, 190, -80, 70, -115, -70)
                .bend(-160, -230, -110, -380, 10, -380)
                .closed();
        pen.relief(Form.moved(outline, 10, 16), sole.darker(0.5).color(), 20);
        pen.relief(
                outline,
                Gradient.line(-120, -380, 120, 380, sole.lighter(0.15), sole, sole.darker(0.25)),
                22,
                inner -> {
                    inner.soft(Form.ellipse(0, 250, 60, 80), Tone.shade(0.2), 30);
                    inner.soft(Form.ellipse(10, -230, 80, 90), Tone.shade(0.16), 40);
                });
        pen.line(
                Curve.from(10, -356)
                        .bend(108, -356, 136, -200, 108, -50)
                        .bend(90, 60, 108, 200, 80, 300)
                        .open(),
                sole.lighter(0.4).fade(0.6),
                3);
        strap(pen);
    }

    private void strap(Pen pen) {
        Shape strap = Curve.from(-148, -170)
                .bend(-60, -250, 60, -250, 160, -150)
                .bend(165, -90, 150, -20, 140, 10)
                .bend(60, -90, -50, -90, -128, -10)
                .bend(-140, -50, -150, -110, -148, -170)
                .closed();
        pen.soft(Form.moved(strap, 6, 18), Tone.shade(0.4), 30);
        pen.relief(strap, motif.paint(96), 34);
        pen.line(Curve.from(-146, -160).bend(-60, -238, 60, -238, 158, -140).open(), motif.trim(), 7);
        pen.line(Curve.from(-126, -20).bend(-50, -100, 60, -100, 140, 0).open(), motif.trim(), 7);
    }
}
