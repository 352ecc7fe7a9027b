package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A shoulder bag of patterned cloth.
 *
 * @param motif its cloth
 * @param cell the size of the motif on it
 * @param leather the tone of handles and base
 */
public record ToteBag(Motif motif, double cell, Tone leather) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        handle(pen, 24, leather.darker(0.35));
        Shape mouth = Curve.from(235, 420)
                .bend(400, 396, 600, 396, 765, 420)
                .bend(600, 450, 400, 450, 235, 420)
                .closed();
        pen.fill(mouth, Tone.of(0x241710));
        Shape body = Curve.from(235, 418)
                .bend(400, 452, 600, 452, 765, 418)
                .bend(790, 560, 802, 720, 800, 856)
                .bend(680, 884, 320, 884, 200, 856)
                .bend(198, 720, 210, 560, 235, 418)
                .closed();
        pen.relief(body, motif.paint(cell), 40, inner -> {
            inner.fill(
                    Curve.from(150, 770)
                            .bend(400, 812, 600, 812, 850, 770)
                            .to(850, 920)
                            .to(150, 920)
                            .closed(),
                    leather);
            inner.line(Curve.from(150, 782).bend(400, 824, 600, 824, 850, 782).open(), leather.lighter(0.4), 3);
            Drape.fold(inner, Curve.through(330, 450, 300, 600, 330, 780).open(), 40);
            Drape.fold(inner, Curve.through(660, 450, 690, 620, 650, 790).open(), 40);
            inner.fill(
                    Form.box(180, 380, 640, 520, 0),
                    Gradient.across(190, 810, Tone.shade(0.2), Tone.light(0.14), Tone.shade(0), Tone.shade(0.34)));
        });
        pen.line(Curve.from(240, 436).bend(400, 470, 600, 470, 760, 436).open(), leather, 9);
        handle(pen, 0, leather);
        button(pen);
    }

    private void handle(Pen pen, double back, Tone tone) {
        Shape arc = Curve.from(355, 500 - back)
                .bend(350 + back, 180 - back, 650 - back, 180 - back, 645, 500 - back)
                .open();
        pen.line(arc, tone.darker(0.4), 30);
        pen.line(arc, tone, 24);
        pen.soft(Form.moved(arc, -4, -3), Tone.light(0.35), 10);
        if (back == 0) {
            for (double x : new double[] {355, 645}) {
                pen.relief(Form.box(x - 27, 478, 54, 72, 10), tone.color(), 12);
                pen.fill(Form.circle(x, 512, 8), Tone.of(0xE6C270));
            }
        }
    }

    private void button(Pen pen) {
        pen.blob(504, 492, 34, 34, Tone.shade(0.5));
        pen.fill(
                Form.circle(500, 484, 25),
                Gradient.round(492, 474, 34, Tone.of(0xE8C08A), Tone.of(0xA56B36), Tone.of(0x5A3416)));
    }
}
