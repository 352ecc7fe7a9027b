package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A carved dance mask with a golden crown.
 *
 * @param face the tone of the face: white for the refined, red for the fierce
 * @param jewel the tone of the stones in the crown
 * @param fierce wide eyes, moustache and bared teeth, or a calm smile
 */
public record Mask(Tone face, Tone jewel, boolean fierce) implements Good {
    private static final Tone GOLD = Tone.of(0xD9A536);
    private static final Tone INK = Tone.of(0x1B1210);

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        Shape head = Curve.from(500, 210)
                .bend(640, 210, 752, 290, 744, 440)
                .bend(738, 600, 680, 740, 600, 840)
                .bend(560, 888, 530, 900, 500, 902)
                .to(500, 210)
                .mirrored(500);
        pen.relief(head, Gradient.round(420, 450, 470, face.lighter(0.35), face, face.darker(0.35)), 50, inner -> {
            inner.blob(370, 610, 90, 70, Tone.of(0xE0604A).fade(fierce ? 0.2 : 0.35));
            inner.blob(630, 610, 90, 70, Tone.of(0xE0604A).fade(fierce ? 0.2 : 0.35));
            inner.fill(
                    Curve.from(250, 330)
                            .bend(400, 380, 600, 380, 750, 330)
                            .to(760, 180)
                            .to(240, 180)
                            .closed(),
                    GOLD.darker(0.25));
        });
        crown(pen);
        band(pen);
        side(pen);
        pen.placed(new AffineTransform(-1, 0, 0, 1, SIZE, 0), this::side);
        nose(pen);
        mouth(pen);
    }

    private void crown(Pen pen) {
        for (int i = -3; i <= 3; i++) {
            double height = 190 - Math.abs(i) * 32;
            pen.relief(
                    Form.leaf(500 + i * 74, 300 + Math.abs(i) * 20, height + 40, 104, -90 + i * 13), GOLD.color(), 18);
            pen.relief(
                    Form.leaf(500 + i * 74, 280 + Math.abs(i) * 20, height * 0.6, 50, -90 + i * 13), jewel.color(), 12);
        }
    }

    private void band(Pen pen) {
        Shape band = Curve.from(250, 300)
                .bend(400, 350, 600, 350, 750, 300)
                .to(748, 366)
                .bend(600, 416, 400, 416, 252, 366)
                .closed();
        pen.relief(band, GOLD.color(), 18);
        for (int i = -4; i <= 4; i++) {
            double y = 376 - i * i * 2.9;
            pen.relief(
                    i % 2 == 0 ? Form.circle(500 + i * 54, y, 22) : Form.diamond(500 + i * 54, y, 15, 20),
                    i % 2 == 0 ? jewel.color() : GOLD.lighter(0.5).color(),
                    8);
        }
    }

    private void side(Pen pen) {
        Shape brow = Curve.from(288, 480)
                .bend(330, fierce ? 400 : 440, 410, 430, 462, fierce ? 500 : 470)
                .bend(410, 456, 340, 450, 288, 480)
                .closed();
        pen.fill(brow, INK);
        if (fierce) {
            pen.relief(Form.ellipse(378, 540, 74, 54), Tone.of(0xFFF6DC).color(), 14);
            pen.fill(Form.circle(388, 540, 30), INK);
            pen.blob(378, 528, 12, 10, Tone.light(1));
            pen.line(Form.ellipse(378, 540, 76, 56), INK, 9);
        } else {
            pen.fill(Form.leaf(296, 548, 162, 54, -4), Tone.of(0xFFF9EA));
            pen.fill(Form.ellipse(384, 545, 25, 15), INK);
            pen.line(Curve.from(292, 550).bend(340, 510, 410, 512, 462, 540).open(), INK, 11);
        }
        pen.relief(Form.leaf(262, 470, 180, 56, 94), GOLD.color(), 14);
        pen.relief(Form.circle(262, 660, 26), jewel.color(), 10);
    }

    private void nose(Pen pen) {
        pen.soft(Curve.from(520, 500).bend(536, 590, 552, 640, 548, 668).open(), Tone.shade(0.45), 30);
        pen.soft(Curve.from(494, 480).to(494, 640).open(), Tone.light(0.7), 22);
        pen.relief(
                Curve.from(500, 600)
                        .bend(530, 630, 560, 650, 546, 676)
                        .bend(520, 694, 480, 694, 454, 676)
                        .bend(440, 650, 470, 630, 500, 600)
                        .closed(),
                face.lighter(0.08).color(),
                14);
    }

    private void mouth(Pen pen) {
        if (fierce) {
            pen.relief(
                    Curve.from(500, 712)
                            .bend(440, 690, 360, 700, 318, 650)
                            .bend(330, 760, 430, 752, 500, 734)
                            .bend(570, 752, 670, 760, 682, 650)
                            .bend(640, 700, 560, 690, 500, 712)
                            .closed(),
                    INK.color(),
                    8);
            pen.relief(
                    Curve.from(390, 772)
                            .bend(450, 750, 550, 750, 610, 772)
                            .bend(580, 842, 420, 842, 390, 772)
                            .closed(),
                    Tone.of(0x7A1414).color(),
                    10);
            for (int tooth = 0; tooth < 6; tooth++) {
                pen.relief(
                        Form.box(420 + tooth * 27, 770, 25, 32, 7),
                        Tone.of(0xFFF4D8).color(),
                        6);
            }
        } else {
            Shape lips = Curve.from(412, 756)
                    .bend(450, 738, 480, 744, 500, 754)
                    .bend(520, 744, 550, 738, 588, 756)
                    .bend(550, 806, 450, 806, 412, 756)
                    .closed();
            pen.relief(lips, Tone.of(0xB02A2A).color(), 14);
            pen.line(Curve.from(404, 752).bend(460, 776, 540, 776, 596, 752).open(), Tone.of(0x4A0E0E), 6);
        }
    }
}
