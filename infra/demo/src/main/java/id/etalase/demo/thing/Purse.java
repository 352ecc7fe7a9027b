package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A flat zipped purse with a wrist strap.
 *
 * @param motif its cloth
 * @param strap the tone of strap and piping
 */
public record Purse(Motif motif, Tone strap) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        Shape cord = Curve.from(820, 380)
                .bend(960, 330, 960, 620, 850, 700)
                .bend(800, 740, 780, 600, 822, 400)
                .open();
        pen.line(Form.moved(cord, 6, 10), Tone.shade(0.3), 26);
        pen.line(cord, strap.darker(0.35), 25);
        pen.line(cord, strap, 18);
        Shape body = Form.box(130, 330, 680, 430, 46);
        pen.relief(body, motif.paint(140), 44, inner -> {
            Drape.fold(inner, Curve.through(180, 740, 240, 600, 200, 420).open(), 40);
            Drape.fold(inner, Curve.through(760, 720, 710, 560, 750, 420).open(), 40);
            inner.fill(body, Gradient.down(330, 760, Tone.light(0.25), Tone.light(0), Tone.shade(0.22)));
        });
        pen.line(body, strap, 9);
        zip(pen);
    }

    private void zip(Pen pen) {
        pen.relief(Form.box(160, 362, 630, 40, 8), strap.darker(0.3).color(), 8);
        for (int tooth = 0; tooth < 48; tooth++) {
            pen.fill(Form.box(172 + tooth * 12.6, tooth % 2 == 0 ? 374 : 382, 8, 8, 2), Tone.of(0xE3C36F));
        }
        pen.relief(
                Form.box(724, 366, 44, 32, 8),
                Gradient.down(366, 398, Tone.of(0xFFF0B8), Tone.of(0xC99A3A), Tone.of(0x8A6420)),
                6);
        pen.relief(Form.leaf(748, 388, 96, 44, 70), strap.color(), 10);
    }
}
