package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A round shoulder bag of woven grass with a leather strap and a lining of cloth.
 *
 * @param weave its strands
 * @param lining the cloth that peeps out
 * @param leather the tone of strap and clasp
 */
public record RoundBag(Weave weave, Motif lining, Tone leather) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        Shape strap = Curve.from(255, 430).bend(180, 20, 820, 20, 745, 430).open();
        pen.line(Form.moved(strap, 8, 12), Tone.shade(0.3), 26);
        pen.line(strap, leather.darker(0.4), 25);
        pen.line(strap, leather, 18);
        pen.soft(Form.moved(strap, -3, -4), Tone.light(0.35), 7);
        Shape back = Form.circle(512, 596, 312);
        pen.relief(back, weave.strand().darker(0.45).color(), 24);
        pen.inside(Form.circle(500, 580, 306), weave.strand().darker(0.5).color(), inner -> {
            weave.disc(inner, 500, 580, 306);
            inner.fill(
                    Form.circle(500, 580, 306),
                    Gradient.round(400, 460, 440, Tone.light(0.3), Tone.shade(0), Tone.shade(0.5)));
        });
        pen.line(Form.circle(500, 580, 300), weave.second(), 16);
        pen.soft(Form.circle(498, 577, 300), Tone.light(0.4), 7);
        pen.relief(
                Curve.from(360, 290)
                        .bend(430, 250, 570, 250, 640, 290)
                        .bend(600, 372, 540, 420, 500, 430)
                        .bend(460, 420, 400, 372, 360, 290)
                        .closed(),
                lining.paint(92),
                16);
        pen.relief(Form.box(462, 392, 76, 108, 26), leather.color(), 14);
        pen.fill(
                Form.circle(500, 462, 20),
                Gradient.round(494, 454, 26, Tone.of(0xFFF2C0), Tone.of(0xC89A3C), Tone.of(0x6B4A12)));
    }
}
