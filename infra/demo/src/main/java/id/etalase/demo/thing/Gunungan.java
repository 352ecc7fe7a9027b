package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * The mountain of the shadow play: a leaf of painted leather with the tree of life above a gate.
 *
 * @param ground the tone of its field
 * @param gold the tone of its tracery
 */
public record Gunungan(Tone ground, Tone gold) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        pen.line(Form.line(500, 60, 500, 985), Tone.of(0x3A2413), 24);
        pen.line(Form.line(496, 60, 496, 985), Tone.of(0xC79A5C), 9);
        Shape leaf = outline(1);
        pen.relief(leaf, gold.color(), 18);
        pen.inside(outline(0.93), Gradient.down(60, 900, ground.lighter(0.15), ground, ground.darker(0.45)), inner -> {
            half(inner);
            inner.placed(new AffineTransform(-1, 0, 0, 1, SIZE, 0), this::half);
            trunk(inner);
            gate(inner);
        });
        pen.line(outline(0.955), ground.darker(0.5), 5);
        for (int i = -5; i <= 5; i++) {
            pen.fill(Form.circle(500 + i * 38, 872, 9), ground.darker(0.3));
        }
    }

    private static Shape outline(double scale) {
        Shape leaf = Curve.from(500, 50)
                .bend(520, 180, 640, 300, 730, 450)
                .bend(820, 600, 800, 700, 700, 760)
                .bend(680, 800, 690, 840, 730, 890)
                .to(500, 890)
                .mirrored(500);
        AffineTransform shrink = AffineTransform.getTranslateInstance(500 * (1 - scale), 520 * (1 - scale));
        shrink.scale(scale, scale);
        return shrink.createTransformedShape(leaf);
    }

    private void half(Pen pen) {
        double[][] curls = {
            {560, 210, 34},
            {590, 300, 46},
            {566, 390, 40},
            {660, 400, 44},
            {640, 490, 50},
            {740, 520, 40},
            {720, 610, 52},
            {620, 590, 40},
            {570, 480, 26},
            {760, 690, 30}
        };
        for (double[] curl : curls) {
            curl(pen, curl[0], curl[1], curl[2]);
        }
        for (int i = 0; i < 9; i++) {
            pen.fill(Form.leaf(540 + i * 24, 180 + i * 52, 44, 22, -40 + i * 8), gold.lighter(0.2));
        }
    }

    private void curl(Pen pen, double x, double y, double size) {
        Shape spiral = Curve.from(500 + (x - 500) * 0.12, y + size * 1.5)
                .bend(x - size, y + size, x + size * 1.3, y + size, x + size, y - size * 0.2)
                .bend(x + size * 0.7, y - size, x - size * 0.7, y - size, x - size * 0.5, y)
                .bend(x - size * 0.3, y + size * 0.5, x + size * 0.4, y + size * 0.4, x + size * 0.3, y)
                .open();
        pen.line(spiral, ground.darker(0.55), 19);
        pen.line(spiral, gold, 12);
        pen.line(Form.moved(spiral, -1, -2), gold.lighter(0.6), 4);
        pen.fill(Form.circle(x + size * 0.2, y, size * 0.2), Tone.of(0xC62F2F));
    }

    private void trunk(Pen pen) {
        pen.relief(
                Form.polygon(484, 140, 516, 140, 530, 640, 470, 640),
                gold.darker(0.15).color(),
                14);
        for (int i = 0; i < 12; i++) {
            pen.line(
                    Curve.from(474, 180 + i * 40)
                            .arc(500, 196 + i * 40, 526, 180 + i * 40)
                            .open(),
                    ground.darker(0.4),
                    5);
        }
    }

    private void gate(Pen pen) {
        pen.relief(Form.polygon(350, 700, 500, 610, 650, 700), Tone.of(0xB3262B).color(), 16);
        pen.relief(Form.box(376, 700, 248, 170, 4), gold.lighter(0.25).color(), 16);
        pen.relief(Form.box(420, 726, 72, 150, 4), Tone.of(0x1D4E6B).color(), 10);
        pen.relief(Form.box(508, 726, 72, 150, 4), Tone.of(0x1D4E6B).color(), 10);
        for (int i = 0; i < 4; i++) {
            pen.fill(Form.diamond(456, 750 + i * 32, 14, 11), gold);
            pen.fill(Form.diamond(544, 750 + i * 32, 14, 11), gold);
        }
        pen.line(Form.polygon(350, 700, 500, 610, 650, 700), gold, 9);
    }
}
