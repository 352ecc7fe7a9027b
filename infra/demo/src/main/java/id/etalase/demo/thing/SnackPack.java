package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A standing pouch with a picture of its content and a band of batik.
 *
 * @param foil the tone of the pouch
 * @param motif the band along its foot
 * @param content what shows in its window
 * @param tone the tone of the content
 */
public record SnackPack(Tone foil, Motif motif, Content content, Tone tone) implements Good {
    /** What shows in the window of a pouch. */
    public enum Content {
        /** Round crisps. */
        CRISPS,
        /** Wavy strips. */
        STRIPS,
        /** Beans with a furrow: coffee. */
        BEANS,
        /** Leaves of tea. */
        LEAVES,
        /** Pieces of root: ginger. */
        ROOTS
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Shape pouch = Curve.from(262, 170)
                .to(738, 170)
                .bend(736, 210, 744, 230, 752, 270)
                .bend(782, 440, 778, 640, 764, 846)
                .bend(680, 892, 320, 892, 236, 846)
                .bend(222, 640, 218, 440, 248, 270)
                .bend(256, 230, 264, 210, 262, 170)
                .closed();
        pen.relief(pouch, Gradient.line(220, 170, 780, 880, foil.lighter(0.18), foil, foil.darker(0.2)), 46, inner -> {
            inner.fill(
                    Curve.from(200, 700)
                            .bend(400, 734, 600, 734, 800, 700)
                            .to(800, 920)
                            .to(200, 920)
                            .closed(),
                    motif.paint(98));
            inner.line(Curve.from(200, 700).bend(400, 734, 600, 734, 800, 700).open(), motif.trim(), 10);
            window(inner);
            gloss(inner);
        });
        crimp(pen);
    }

    private void window(Pen pen) {
        Shape window = Form.ellipse(500, 478, 190, 172);
        pen.fill(Form.ellipse(500, 478, 206, 188), motif.trim());
        pen.inside(window, tone.darker(0.6).color(), inner -> {
            for (int row = 0; row < 6; row++) {
                for (int column = 0; column < 6; column++) {
                    double x = 290 + column * 80 + row % 2 * 40 + inner.between(-10, 10);
                    inner.at(x, 300 + row * 68 + inner.between(-8, 8), inner.between(-60, 60), 1, this::piece);
                }
            }
            inner.soft(window, Tone.shade(0.5), 26);
        });
    }

    private void piece(Pen pen) {
        Tone own = tone.darker(pen.between(0, 0.2));
        switch (content) {
            case CRISPS ->
                pen.relief(
                        Form.ellipse(0, 0, 62, 50),
                        Gradient.round(-12, -12, 66, own.lighter(0.4), own, own.darker(0.25)),
                        9,
                        inner -> inner.at(0, 0, 0, 50, unit -> Crust.FRIED.draw(unit, own)));
            case STRIPS -> {
                pen.line(Curve.through(-80, 0, -40, -16, 0, 8, 40, -12, 80, 4).open(), own.darker(0.4), 38);
                pen.line(Curve.through(-80, -3, -40, -19, 0, 5, 40, -15, 80, 1).open(), own, 30);
                pen.line(
                        Curve.through(-80, -10, -40, -26, 0, -2, 40, -22, 80, -6)
                                .open(),
                        own.lighter(0.5),
                        6);
            }
            case BEANS -> {
                pen.relief(
                        Form.ellipse(0, 0, 50, 34),
                        Gradient.round(-12, -10, 56, own.lighter(0.35), own, own.darker(0.4)),
                        10);
                pen.line(Curve.from(-46, 4).bend(-16, -14, 16, 14, 46, -4).open(), own.darker(0.75), 6);
            }
            case LEAVES -> {
                pen.relief(
                        Form.leaf(-60, 0, 124, 44, 0), Gradient.across(-60, 64, own.darker(0.25), own.lighter(0.2)), 8);
                pen.line(Form.line(-52, 0, 56, 0), own.lighter(0.45), 3);
            }
            case ROOTS -> {
                pen.relief(
                        Form.union(
                                Form.ellipse(0, 0, 62, 34),
                                Form.ellipse(34, -28, 26, 34),
                                Form.ellipse(-36, 22, 28, 26)),
                        own.color(),
                        14);
                pen.line(Form.ellipse(0, 0, 40, 20), own.darker(0.25), 2.5);
            }
        }
    }

    private static void gloss(Pen pen) {
        pen.soft(Curve.from(300, 240).bend(276, 400, 276, 600, 296, 800).open(), Tone.light(0.55), 42);
        pen.soft(Curve.from(722, 260).bend(742, 420, 742, 620, 726, 820).open(), Tone.shade(0.4), 46);
        pen.soft(Curve.from(690, 280).bend(704, 420, 706, 600, 694, 780).open(), Tone.light(0.3), 14);
        pen.soft(Curve.from(330, 250).bend(420, 280, 560, 280, 660, 246).open(), Tone.shade(0.22), 26);
    }

    private void crimp(Pen pen) {
        pen.relief(Form.box(258, 140, 484, 62, 8), foil.darker(0.12).color(), 10, inner -> {
            for (int ridge = 0; ridge < 7; ridge++) {
                inner.line(Form.line(258, 148 + ridge * 8, 742, 148 + ridge * 8), Tone.light(0.25), 2.5);
            }
        });
        pen.fill(Form.circle(500, 170, 17), Tone.shade(0.75));
    }
}
