package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A young coconut, opened, with a straw.
 *
 * @param husk the tone of its skin
 * @param straw the tone of the straw
 */
public record YoungCoconut(Tone husk, Tone straw) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Shape nut = Curve.from(500, 330)
                .bend(700, 320, 800, 470, 790, 610)
                .bend(780, 780, 660, 880, 500, 884)
                .bend(340, 880, 220, 780, 210, 610)
                .bend(200, 470, 300, 320, 500, 330)
                .closed();
        pen.relief(nut, Gradient.round(390, 500, 480, husk.lighter(0.45), husk, husk.darker(0.5)), 44, inner -> {
            for (int i = 0; i < 8; i++) {
                double x = 240 + i * 74;
                inner.soft(
                        Curve.from(500 + (x - 500) * 0.5, 380)
                                .bend(x, 500, x, 720, 500 + (x - 500) * 0.5, 890)
                                .open(),
                        husk.darker(0.4).fade(0.25),
                        26);
            }
            inner.blob(350, 540, 70, 150, Tone.light(0.5));
        });
        Shape cut = Form.ellipse(500, 380, 200, 78);
        pen.relief(cut, Tone.of(0xF4EBCF).color(), 12);
        pen.relief(Form.ellipse(500, 380, 150, 55), Tone.of(0xB98B57).color(), 6);
        pen.relief(Form.ellipse(500, 382, 138, 49), Tone.of(0xFFFFFF).color(), 10);
        pen.inside(
                Form.ellipse(500, 388, 112, 36),
                Gradient.down(350, 420, Tone.of(0xA9B8A0), Tone.of(0xE6EEDF)),
                water -> water.blob(460, 384, 50, 10, Tone.light(0.9)));
        Glassware.straw(pen, 520, 392, 290, straw);
        flower(pen);
    }

    private static void flower(Pen pen) {
        pen.at(330, 380, -15, 1, turned -> {
            for (int petal = 0; petal < 5; petal++) {
                Shape leaf = Form.leaf(0, 0, 92, 62, petal * 72 - 18);
                turned.relief(leaf, Gradient.round(0, 0, 92, Tone.of(0xFFD84D), Tone.of(0xFFF6E8), Tone.WHITE), 8);
            }
        });
    }
}
