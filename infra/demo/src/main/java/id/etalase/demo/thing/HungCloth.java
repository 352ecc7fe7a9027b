package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A cloth hung over a wooden rod, with a border and fringes.
 *
 * @param motif its cloth
 * @param cell the size of the motif on it
 */
public record HungCloth(Motif motif, double cell) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        Drape.fringe(pen, 232, 768, 862, 56, motif.trim());
        Shape cloth = Curve.from(218, 128)
                .to(782, 128)
                .bend(770, 400, 790, 640, 778, 860)
                .bend(690, 880, 640, 852, 560, 866)
                .bend(460, 884, 380, 850, 222, 866)
                .bend(212, 640, 232, 400, 218, 128)
                .closed();
        pen.relief(cloth, motif.paint(cell), 30, inner -> {
            Drape.tumpal(inner, 200, 800, 872, 96, motif);
            inner.fill(Form.box(200, 738, 600, 9, 0), motif.trim());
            Drape.hanging(inner, 220, 780, 130, 880, 6);
            inner.fill(
                    Form.box(200, 120, 600, 90, 0),
                    Gradient.down(120, 210, Tone.light(0.5), Tone.shade(0.3), Tone.shade(0)));
        });
        rod(pen);
    }

    private static void rod(Pen pen) {
        pen.fill(
                Form.box(120, 104, 760, 26, 13),
                Gradient.down(104, 130, Tone.of(0xC98F52), Tone.of(0x9A6230), Tone.of(0x4E2D14)));
        for (double x : new double[] {120, 880}) {
            pen.fill(
                    Form.circle(x, 117, 23),
                    Gradient.round(x - 7, 108, 32, Tone.of(0xE2B27A), Tone.of(0x9A6230), Tone.of(0x4E2D14)));
        }
    }
}
