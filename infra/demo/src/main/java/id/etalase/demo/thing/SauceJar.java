package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A glass of sambal with a cloth over its lid and a chilli before it.
 *
 * @param sauce the tone of the sauce
 * @param cloth the cloth over the lid
 * @param chilli the tone of the chilli
 */
public record SauceJar(Tone sauce, Motif cloth, Tone chilli) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe jar = Lathe.of(500, 0.22, 400, 190, 450, 226, 800, 226, 852, 206);
        Glassware.back(pen, jar);
        pen.inside(jar.body(440, 848), Gradient.down(440, 860, sauce.lighter(0.1), sauce, sauce.darker(0.3)), inner -> {
            for (int i = 0; i < 190; i++) {
                double height = inner.between(440, 880);
                double x = jar.x(height, inner.between(-88, 88));
                double size = inner.between(4, 17);
                inner.fill(
                        Form.ellipse(x, height, size, size * 0.6),
                        sauce.mix(i % 3 == 0 ? chilli : Tone.BLACK, inner.between(0.05, 0.45))
                                .fade(0.8));
            }
            for (int i = 0; i < 70; i++) {
                double height = inner.between(450, 870);
                inner.fill(Form.ellipse(jar.x(height, inner.between(-80, 80)), height, 6, 4.5), Tone.of(0xFBE7A6));
            }
            jar.shade(inner, 0.7);
        });
        Glassware.front(pen, jar);
        cover(pen);
        pen.at(330, 852, -8, 1, this::pepper);
        pen.at(690, 872, 16, 0.9, this::pepper);
    }

    private void cover(Pen pen) {
        Shape skirt = Curve.from(306, 300)
                .bend(290, 380, 262, 420, 250, 470)
                .bend(300, 440, 320, 500, 370, 476)
                .bend(420, 450, 440, 516, 500, 490)
                .bend(560, 516, 580, 450, 630, 476)
                .bend(680, 500, 700, 440, 750, 470)
                .bend(738, 420, 710, 380, 694, 300)
                .closed();
        Shape top = Form.union(skirt, Form.ellipse(500, 300, 196, 56));
        pen.relief(top, cloth.paint(92), 22, inner -> {
            for (int i = -4; i <= 4; i++) {
                Drape.fold(inner, Form.line(500 + i * 44, 370, 500 + i * 58, 500), 18);
            }
            inner.blob(440, 286, 130, 36, Tone.light(0.4));
        });
        pen.line(Curve.from(298, 360).bend(380, 410, 620, 410, 702, 360).open(), Tone.of(0x8A5A2B), 11);
        pen.line(Curve.from(298, 357).bend(380, 407, 620, 407, 702, 357).open(), Tone.of(0xD9A662), 6);
        pen.relief(Form.leaf(500, 396, 70, 34, 20), Tone.of(0xC08A48).color(), 6);
        pen.relief(Form.leaf(500, 396, 70, 34, 160), Tone.of(0xC08A48).color(), 6);
    }

    private void pepper(Pen pen) {
        Shape pepper = Curve.from(-110, -14)
                .bend(-60, -40, 60, -20, 130, 26)
                .bend(50, 30, -60, 36, -110, 14)
                .bend(-122, 6, -122, -8, -110, -14)
                .closed();
        pen.blob(0, 26, 140, 26, Tone.shade(0.6));
        pen.relief(pepper, Gradient.down(-30, 34, chilli.lighter(0.35), chilli, chilli.darker(0.45)), 16);
        pen.line(Curve.from(-80, -12).bend(-40, -20, 20, -12, 60, 4).open(), Tone.light(0.7), 6);
        pen.line(Curve.from(-112, 0).bend(-140, -6, -150, -20, -160, -30).open(), Tone.of(0x4C7A2A), 12);
    }
}
