package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A scarf laid in a loop, both fringed ends to the front.
 *
 * @param motif its cloth
 * @param cell the size of the motif on it
 */
public record Scarf(Motif motif, double cell) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        loop(pen);
        tail(pen, 16, 560);
        tail(pen, -13, 430);
    }

    private void loop(Pen pen) {
        Shape loop = Form.without(
                Curve.from(500, 520)
                        .bend(180, 470, 190, 110, 500, 100)
                        .bend(810, 110, 820, 470, 500, 520)
                        .closed(),
                Curve.from(500, 392)
                        .bend(340, 370, 330, 245, 500, 238)
                        .bend(670, 245, 660, 370, 500, 392)
                        .closed());
        pen.relief(loop, motif.paint(cell), 40, inner -> {
            Drape.fold(
                    inner,
                    Curve.from(330, 420)
                            .bend(230, 320, 300, 160, 500, 150)
                            .bend(690, 160, 760, 300, 680, 420)
                            .open(),
                    34);
            Drape.fold(
                    inner,
                    Curve.from(380, 430)
                            .bend(290, 330, 330, 210, 500, 200)
                            .bend(640, 205, 710, 300, 630, 420)
                            .open(),
                    28);
        });
    }

    private void tail(Pen pen, double angle, double x) {
        pen.at(x, 420, -angle, 1, turned -> {
            Drape.fringe(turned, -78, 78, 470, 52, motif.trim());
            Shape strip = Curve.from(-70, -20)
                    .arc(0, -55, 72, -20)
                    .bend(84, 150, 80, 320, 90, 470)
                    .to(-88, 474)
                    .bend(-80, 320, -86, 150, -70, -20)
                    .closed();
            turned.soft(Form.moved(strip, 6, 10), Tone.shade(0.3), 24);
            turned.relief(strip, motif.paint(cell), 26, inner -> {
                Drape.fold(inner, Curve.through(-34, -30, -26, 200, -44, 470).open(), 24);
                Drape.fold(inner, Curve.through(26, -30, 34, 220, 30, 470).open(), 24);
                inner.fill(Form.box(-100, 436, 200, 10, 0), motif.trim());
                inner.fill(Form.box(-100, 454, 200, 7, 0), motif.trim().darker(0.3));
            });
        });
    }
}
