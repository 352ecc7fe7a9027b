package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A peci, the straight cap.
 *
 * @param motif its cloth
 */
public record Cap(Motif motif) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe cap = Lathe.of(500, 0.34, 470, 282, 500, 300, 760, 330);
        pen.inside(cap.silhouette(), motif.paint(130), inner -> {
            inner.fill(cap.band(742, 800), motif.trim());
            inner.line(cap.front(722), motif.trim(), 6);
            cap.shade(inner, 0.9);
        });
        pen.inside(cap.ring(470), motif.paint(110), inner -> {
            inner.fill(cap.ring(470), Tone.light(0.16));
            Drape.fold(inner, Curve.through(230, 474, 500, 452, 770, 474).open(), 36);
            inner.soft(cap.ring(470), Tone.shade(0.5), 22);
        });
        pen.line(cap.ring(470), motif.trim(), 5);
        pen.soft(Form.moved(cap.front(472), 0, 3), Tone.light(0.35), 8);
    }
}
