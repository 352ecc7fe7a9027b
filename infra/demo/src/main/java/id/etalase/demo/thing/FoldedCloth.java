package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A length of cloth or a sarong, folded to a neat pile and seen from a corner.
 *
 * @param motif its cloth
 * @param cell the size of the motif on it
 * @param bordered whether a row of triangles shows at its end
 */
public record FoldedCloth(Motif motif, double cell, boolean bordered) implements Good {
    private static final int LAYERS = 5;
    private static final double THICKNESS = 27;

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        for (int layer = LAYERS - 1; layer >= 0; layer--) {
            edge(pen, layer);
        }
        top(pen);
    }

    private void edge(Pen pen, int layer) {
        double y = 560 + (layer + 1) * THICKNESS;
        double inset = layer % 2 == 0 ? 0 : 9;
        Shape slab = Curve.from(95 + inset, y + 8)
                .arc(95 + inset, y + 34, 130, y + 46)
                .to(455, y + 182)
                .arc(480, y + 190, 505, y + 180)
                .to(895 - inset, y + 22)
                .arc(912 - inset, y, 895 - inset, y - 22)
                .to(480, y - 90)
                .closed();
        pen.relief(
                slab,
                motif.paint(cell * 0.8),
                15,
                inner -> inner.fill(
                        Form.box(60, 500, 900, 400, 0),
                        Gradient.across(
                                60, 930, Tone.shade(0.12), Tone.shade(0.1), Tone.shade(0.5), Tone.shade(0.55))));
    }

    private void top(Pen pen) {
        double y = 560;
        Shape top = Curve.from(95, y + 8)
                .arc(92, y - 6, 120, y - 16)
                .to(500, y - 150)
                .arc(525, y - 160, 552, y - 150)
                .to(885, y - 20)
                .arc(915, y, 890, y + 18)
                .to(505, y + 174)
                .arc(480, y + 186, 455, y + 176)
                .closed();
        pen.inside(top, motif.ground().color(), inner -> {
            inner.placed(plane(), flat -> flat.fill(Form.box(-200, -200, 1400, 1400, 0), motif.paint(cell)));
            if (bordered) {
                inner.placed(plane(), flat -> Drape.tumpal(flat, -100, 700, 520, 105, motif));
            }
            inner.fill(
                    Form.box(60, 380, 900, 400, 0),
                    Gradient.line(250, 400, 760, 740, Tone.light(0.26), Tone.light(0.03), Tone.shade(0.2)));
            inner.soft(top, Tone.light(0.4), 16);
            Drape.fold(inner, Curve.through(200, 610, 420, 540, 690, 430).open(), 22);
        });
    }

    /** The top face as a plane of 500 x 500 units that leans away. */
    private static AffineTransform plane() {
        return new AffineTransform(0.76, 0.345, -0.80, 0.325, 520, 405);
    }
}
