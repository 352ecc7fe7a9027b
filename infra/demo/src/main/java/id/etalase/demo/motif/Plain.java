package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** One dye, with the grain of the weave. */
public record Plain(Tone ground) implements Motif {
    @Override
    public Tone trim() {
        return ground.darker(0.35);
    }

    @Override
    public void draw(Pen pen) {
        for (int thread = 0; thread < 20; thread++) {
            pen.fill(Form.box(0, thread * 5, CELL, 2.2, 0), Tone.shade(0.06));
            pen.fill(Form.box(thread * 5, 0, 2.2, CELL, 0), Tone.light(0.08));
        }
    }
}
