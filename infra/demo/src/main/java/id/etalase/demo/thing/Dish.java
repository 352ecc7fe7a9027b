package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** What food is served on, its middle at 500, 700. */
public enum Dish {
    /** A white plate with a blue rim. */
    PORCELAIN {
        @Override
        void draw(Pen pen) {
            plate(pen, Tone.of(0xF4F4F0), Tone.of(0x3E6AA8));
        }
    },
    /** A brown earthenware plate. */
    EARTHENWARE {
        @Override
        void draw(Pen pen) {
            plate(pen, Tone.of(0xA9623A), Tone.of(0x6B3318));
        }
    },
    /** A green enamel plate. */
    ENAMEL {
        @Override
        void draw(Pen pen) {
            plate(pen, Tone.of(0xBFE0C6), Tone.of(0x1E6B45));
        }
    },
    /** A black slate-like plate. */
    BLACK {
        @Override
        void draw(Pen pen) {
            plate(pen, Tone.of(0x34322F), Tone.of(0xC9A24A));
        }
    },
    /** A banana leaf. */
    LEAF {
        @Override
        void draw(Pen pen) {
            Shape leaf = Curve.from(60, 720)
                    .bend(120, 520, 420, 460, 640, 520)
                    .bend(800, 560, 900, 600, 960, 690)
                    .bend(880, 830, 700, 900, 480, 900)
                    .bend(280, 900, 120, 850, 60, 720)
                    .closed();
            pen.relief(
                    leaf,
                    Gradient.line(200, 480, 760, 900, Tone.of(0x6DB33F), Tone.of(0x3C8A2E), Tone.of(0x1F5A22)),
                    26,
                    inner -> {
                        for (int vein = -3; vein < 22; vein++) {
                            double x = 80 + vein * 44;
                            inner.line(
                                    Curve.from(x, 705)
                                            .arc(x + 60, 600, x + 130, 440)
                                            .open(),
                                    Tone.of(0xA6D66C).fade(0.35),
                                    2.4);
                            inner.line(
                                    Curve.from(x, 705)
                                            .arc(x + 50, 800, x + 60, 940)
                                            .open(),
                                    Tone.of(0x143E16).fade(0.35),
                                    2.4);
                        }
                        inner.line(
                                Curve.from(50, 720)
                                        .bend(300, 690, 700, 700, 970, 690)
                                        .open(),
                                Tone.of(0xB7DE82),
                                9);
                    });
        }
    },
    /** A round tray of woven bamboo. */
    TRAY {
        @Override
        void draw(Pen pen) {
            Shape rim = Form.ellipse(500, 700, 425, 222);
            pen.relief(rim, Tone.of(0xC8964F).color(), 24);
            pen.inside(Form.ellipse(500, 692, 388, 192), Tone.of(0xDDB46E).color(), inner -> {
                for (int strip = 0; strip < 34; strip++) {
                    double offset = strip * 24;
                    inner.line(
                            Form.line(100 + offset, 480, 100 + offset - 160, 900),
                            Tone.of(0xA9743A).fade(0.6),
                            3);
                    inner.line(
                            Form.line(100 + offset - 100, 480, 100 + offset + 60, 900),
                            Tone.of(0xF1D59A).fade(0.55),
                            9);
                }
                inner.soft(Form.ellipse(500, 684, 392, 196), Tone.shade(0.6), 46);
            });
        }
    };

    abstract void draw(Pen pen);

    private static void plate(Pen pen, Tone glaze, Tone rim) {
        pen.relief(Form.ellipse(500, 716, 418, 214), glaze.darker(0.45).color(), 10);
        pen.inside(
                Form.ellipse(500, 700, 420, 212),
                Gradient.line(180, 520, 800, 900, glaze.lighter(0.5), glaze, glaze.darker(0.25)),
                inner -> {
                    inner.line(Form.ellipse(500, 700, 404, 200), rim, 11);
                    inner.line(Form.ellipse(500, 700, 384, 188), rim.fade(0.6), 3);
                    inner.soft(Form.ellipse(500, 704, 290, 138), Tone.shade(0.22), 34);
                    inner.soft(Form.ellipse(500, 696, 284, 132), Tone.light(0.4), 12);
                    inner.blob(290, 600, 120, 36, Tone.light(0.5));
                });
    }
}
