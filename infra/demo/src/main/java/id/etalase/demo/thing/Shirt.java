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
 * A buttoned shirt, laid flat.
 *
 * @param motif its cloth
 * @param longSleeves down to the wrists, or short
 */
public record Shirt(Motif motif, boolean longSleeves) implements Good {
    private static final double CELL = 128;

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        sleeve(pen);
        pen.placed(new AffineTransform(-1, 0, 0, 1, SIZE, 0), this::sleeve);
        pen.relief(Form.ellipse(500, 188, 92, 40), motif.ground().darker(0.55).color(), 12);
        body(pen);
        placket(pen);
        collar(pen);
        pen.placed(new AffineTransform(-1, 0, 0, 1, SIZE, 0), this::collar);
    }

    private void sleeve(Pen pen) {
        Shape sleeve = longSleeves
                ? Curve.from(392, 186)
                        .bend(320, 200, 280, 235, 262, 300)
                        .bend(215, 480, 165, 640, 132, 790)
                        .arc(180, 822, 240, 818)
                        .bend(275, 690, 330, 560, 372, 440)
                        .closed()
                : Curve.from(392, 186)
                        .bend(310, 205, 270, 235, 240, 280)
                        .bend(205, 350, 175, 400, 150, 452)
                        .arc(215, 505, 290, 522)
                        .bend(318, 470, 345, 440, 372, 420)
                        .closed();
        pen.at(0, 0, longSleeves ? 10 : 24, 1, turned -> {
            Shape local = Form.turned(sleeve, 0, 0, longSleeves ? -10 : -24);
            turned.relief(local, motif.paint(CELL), 34);
        });
        Shape cuff = longSleeves
                ? Curve.from(136, 770).arc(186, 800, 245, 796).open()
                : Curve.from(162, 430).arc(222, 482, 300, 500).open();
        pen.line(cuff, Tone.shade(0.28), 4);
        Drape.fold(
                pen,
                longSleeves
                        ? Curve.from(300, 330)
                                .bend(270, 450, 250, 540, 205, 700)
                                .open()
                        : Curve.from(330, 300)
                                .bend(300, 340, 270, 390, 240, 450)
                                .open(),
                26);
    }

    private void body(Pen pen) {
        Shape body = Curve.from(412, 170)
                .bend(385, 185, 345, 192, 318, 212)
                .bend(340, 330, 338, 480, 318, 640)
                .bend(308, 740, 300, 800, 300, 862)
                .bend(400, 892, 450, 884, 500, 878)
                .to(500, 250)
                .bend(470, 235, 430, 205, 412, 170)
                .mirrored(500);
        pen.relief(body, motif.paint(CELL), 36, inner -> {
            Drape.fold(inner, Curve.through(345, 400, 380, 560, 350, 820).open(), 46);
            Drape.fold(inner, Curve.through(655, 400, 622, 600, 660, 840).open(), 46);
            Drape.fold(inner, Curve.through(430, 560, 445, 700, 425, 880).open(), 34);
            Drape.fold(inner, Curve.through(575, 500, 560, 690, 590, 880).open(), 30);
            inner.fill(
                    Form.box(280, 150, 440, 760, 0),
                    Gradient.down(150, 910, Tone.light(0.14), Tone.shade(0), Tone.shade(0.22)));
            inner.line(
                    Curve.from(300, 842)
                            .bend(400, 872, 450, 864, 500, 860)
                            .bend(560, 864, 600, 872, 700, 842)
                            .open(),
                    Tone.shade(0.3),
                    3);
        });
        pen.relief(Form.box(555, 372, 92, 104, 10), motif.paint(CELL), 10);
    }

    private void placket(Pen pen) {
        pen.relief(Form.box(474, 262, 54, 612, 3), motif.paint(CELL), 12);
        for (int i = 0; i < 6; i++) {
            double y = 300 + i * 96;
            pen.blob(505, y + 5, 15, 15, Tone.shade(0.5));
            pen.fill(
                    Form.circle(501, y, 13),
                    Gradient.round(
                            498,
                            y - 4,
                            14,
                            Tone.WHITE,
                            motif.trim().mix(Tone.WHITE, 0.6),
                            motif.trim().darker(0.4)));
        }
    }

    private void collar(Pen pen) {
        Shape flap = Curve.from(408, 172)
                .bend(430, 148, 470, 160, 500, 250)
                .to(446, 322)
                .bend(415, 280, 398, 235, 394, 190)
                .closed();
        pen.soft(Form.moved(flap, 5, 9), Tone.shade(0.35), 16);
        pen.at(0, 0, 35, 1, turned -> turned.relief(Form.turned(flap, 0, 0, -35), motif.paint(CELL), 16));
    }
}
