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
 * A dress with a wide skirt and a sash, laid flat.
 *
 * @param motif its cloth
 * @param sash the tone of the sash
 */
public record Dress(Motif motif, Tone sash) implements Good {
    private static final double CELL = 122;

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        sleeve(pen);
        pen.placed(new AffineTransform(-1, 0, 0, 1, SIZE, 0), this::sleeve);
        skirt(pen);
        bodice(pen);
        tie(pen);
    }

    private void sleeve(Pen pen) {
        Shape sleeve = Curve.from(405, 150)
                .bend(340, 160, 300, 200, 262, 300)
                .arc(310, 345, 365, 338)
                .bend(380, 290, 400, 260, 410, 240)
                .closed();
        pen.at(0, 0, 20, 1, turned -> turned.relief(Form.turned(sleeve, 0, 0, -20), motif.paint(CELL), 26));
        pen.line(Curve.from(266, 292).arc(312, 334, 366, 326).open(), sash, 9);
    }

    private void skirt(Pen pen) {
        Shape skirt = Curve.from(408, 410)
                .bend(380, 520, 270, 730, 225, 880)
                .bend(300, 935, 350, 900, 400, 920)
                .bend(440, 940, 470, 925, 500, 930)
                .to(500, 410)
                .mirrored(500);
        pen.relief(skirt, motif.paint(CELL), 36, inner -> {
            for (int i = -3; i <= 3; i++) {
                double spread = i * 66 + inner.between(-12, 12);
                Drape.fold(
                        inner,
                        Curve.through(500 + i * 22, 420, 500 + i * 42, 620, 500 + spread, 930)
                                .open(),
                        34);
            }
            inner.fill(
                    Form.box(200, 400, 600, 560, 0),
                    Gradient.down(400, 950, Tone.shade(0.25), Tone.shade(0), Tone.shade(0.18)));
        });
    }

    private void bodice(Pen pen) {
        Shape bodice = Curve.from(432, 132)
                .bend(420, 142, 400, 148, 388, 156)
                .bend(408, 250, 404, 330, 402, 420)
                .to(500, 430)
                .to(500, 230)
                .bend(460, 225, 436, 190, 432, 132)
                .mirrored(500);
        pen.relief(bodice, motif.paint(CELL), 24);
        pen.line(
                Curve.from(432, 134)
                        .bend(436, 192, 460, 228, 500, 232)
                        .bend(540, 228, 564, 192, 568, 134)
                        .open(),
                sash,
                10);
    }

    private void tie(Pen pen) {
        pen.relief(
                Curve.from(398, 396)
                        .arc(500, 424, 602, 396)
                        .to(606, 436)
                        .arc(500, 466, 394, 436)
                        .closed(),
                sash.color(),
                12);
        pen.relief(Form.leaf(452, 432, 120, 52, 112), sash.darker(0.08).color(), 12);
        pen.relief(Form.leaf(448, 432, 140, 48, 84), sash.color(), 12);
        pen.relief(Form.ellipse(424, 424, 34, 22), sash.lighter(0.08).color(), 10);
        pen.relief(Form.ellipse(478, 428, 34, 22), sash.lighter(0.08).color(), 10);
        pen.relief(Form.circle(450, 428, 15), sash.color(), 8);
    }
}
