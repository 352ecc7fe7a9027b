package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A blangkon, the pleated Javanese head cloth with its knot behind.
 *
 * @param motif its cloth
 */
public record Blangkon(Motif motif) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        pen.relief(Form.ellipse(800, 690, 92, 78), motif.paint(90), 30);
        Shape dome = Curve.from(190, 800)
                .bend(170, 520, 300, 350, 520, 350)
                .bend(740, 350, 850, 520, 820, 790)
                .bend(640, 860, 360, 870, 190, 800)
                .closed();
        pen.relief(dome, motif.paint(116), 54, inner -> {
            for (int pleat = 0; pleat < 7; pleat++) {
                double y = 400 + pleat * 44;
                Drape.fold(
                        inner,
                        Curve.from(150, y + 190)
                                .bend(330, y - 30, 640, y - 50, 860, y + 150)
                                .open(),
                        20);
            }
            inner.fill(
                    Form.ellipse(420, 450, 220, 130), Gradient.round(420, 450, 220, Tone.light(0.32), Tone.light(0)));
        });
        Shape front = Curve.from(188, 802)
                .bend(220, 690, 300, 610, 470, 560)
                .bend(540, 700, 520, 780, 560, 852)
                .bend(420, 866, 300, 850, 188, 802)
                .closed();
        pen.at(0, 0, -28, 1, turned -> turned.relief(Form.turned(front, 0, 0, 28), motif.paint(116), 26));
        pen.line(
                Curve.from(188, 802)
                        .bend(300, 850, 420, 866, 560, 852)
                        .bend(650, 846, 740, 828, 820, 792)
                        .open(),
                motif.trim(),
                12);
    }
}
