package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.geom.AffineTransform;

/**
 * A wide hat of pandan leaves with a ribbon of batik.
 *
 * @param weave its strands
 * @param ribbon the cloth of the ribbon
 */
public record SunHat(Weave weave, Motif ribbon) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe brim = Lathe.of(500, 0.36, 730, 420, 752, 424);
        pen.relief(brim.silhouette(), weave.strand().darker(0.3).color(), 12);
        pen.inside(brim.ring(728), weave.strand().color(), inner -> {
            inner.placed(new AffineTransform(1, 0, 0, 0.36, 500, 728), flat -> weave.disc(flat, 0, 0, 430));
            inner.fill(
                    brim.ring(728),
                    Gradient.line(160, 620, 860, 880, Tone.light(0.28), Tone.light(0), Tone.shade(0.42)));
            inner.blob(560, 740, 330, 110, Tone.shade(0.6));
        });
        Lathe crown = Lathe.of(500, 0.4, 410, 150, 440, 196, 560, 232, 712, 246);
        pen.inside(
                crown.silhouette(), weave.strand().darker(0.4).color(), inner -> weave.about(inner, crown, 400, 720));
        pen.inside(crown.ring(412), weave.strand().color(), inner -> {
            inner.placed(new AffineTransform(1, 0, 0, 0.4, 500, 412), flat -> weave.disc(flat, 0, 0, 150));
            inner.blob(450, 396, 90, 26, Tone.light(0.5));
        });
        pen.inside(crown.band(622, 706), ribbon.paint(84), inner -> crown.shade(inner, 0.8));
        pen.line(crown.front(622), ribbon.trim(), 6);
        bow(pen, crown);
    }

    private void bow(Pen pen, Lathe crown) {
        double x = crown.x(660, 42);
        double y = crown.y(660, 42);
        pen.relief(Form.leaf(x, y, 130, 66, 62), ribbon.paint(84), 12);
        pen.relief(Form.leaf(x, y, 120, 60, 108), ribbon.paint(84), 12);
        pen.relief(Form.ellipse(x - 40, y - 8, 46, 28), ribbon.paint(84), 12);
        pen.relief(Form.ellipse(x + 40, y - 8, 46, 28), ribbon.paint(84), 12);
        pen.relief(Form.circle(x, y, 22), ribbon.trim().color(), 10);
    }
}
