package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A necklace, its beads growing towards the pendant.
 *
 * @param beads its beads
 * @param pendant the tone of the pendant
 */
public record Necklace(Beads beads, Tone pendant) implements Good {
    private static final int COUNT = 45;

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        for (int half = COUNT / 2; half >= 0; half--) {
            bead(pen, half);
            bead(pen, -half);
        }
        Tone metal = Tone.of(0xD9AE4C);
        pen.line(Form.circle(500, 764, 18), metal, 9);
        pen.relief(Form.leaf(500, 770, 190, 128, 90), metal.color(), 12);
        pen.relief(
                Form.leaf(500, 792, 150, 96, 90),
                Gradient.line(440, 790, 560, 940, pendant.lighter(0.5), pendant, pendant.darker(0.5)),
                20,
                inner -> inner.blob(482, 846, 20, 40, Tone.light(0.8)));
    }

    private void bead(Pen pen, int place) {
        double t = (double) place / (COUNT / 2.0);
        double angle = t * 2.72;
        double x = 500 + Math.sin(angle) * 300;
        double y = 400 + Math.cos(angle) * 330;
        beads.draw(pen, Math.abs(place), x, y, 38 - 20 * Math.abs(t));
    }
}
