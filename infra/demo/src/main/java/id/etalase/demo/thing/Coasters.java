package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A set of woven coasters, fanned out.
 *
 * @param weave their strands
 * @param hem the tone of their hems
 */
public record Coasters(Weave weave, Tone hem) implements Good {
    private static final double[][] PLACES = {
        {280, 300, -10}, {700, 290, 8}, {290, 700, 7}, {710, 700, -6}, {500, 500, 22}
    };

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        for (double[] place : PLACES) {
            pen.at(place[0], place[1], place[2], 1, this::coaster);
        }
    }

    private void coaster(Pen pen) {
        double half = 165;
        pen.soft(Form.box(-half + 6, -half + 14, 2 * half, 2 * half, 20), Tone.shade(0.4), 36);
        pen.relief(
                Form.box(-half, -half, 2 * half, 2 * half, 18),
                hem.color(),
                14,
                inner -> weave.plait(inner, half - 16));
    }
}
