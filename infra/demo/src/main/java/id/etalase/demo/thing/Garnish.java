package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** What swims in a glass or sits on its rim. */
public enum Garnish {
    /** Nothing. */
    NONE {
        @Override
        void within(Pen pen, Lathe glass) {}
    },
    /** Green rice-flour worms: cendol. */
    CENDOL {
        @Override
        void within(Pen pen, Lathe glass) {
            worms(pen, glass, Tone.of(0x53B043));
        }
    },
    /** Black rice-flour worms: dawet ireng. */
    BLACK_CENDOL {
        @Override
        void within(Pen pen, Lathe glass) {
            worms(pen, glass, Tone.of(0x33302E));
        }
    },
    /** Cubes of jelly and fruit in many colours. */
    JELLY {
        @Override
        void within(Pen pen, Lathe glass) {
            int[] tones = {0xE5383B, 0x57B84A, 0xF6C445, 0xF58FB1, 0xFFFFFF};
            for (int i = 0; i < 46; i++) {
                double height = pen.between(glass.top() + 150, glass.bottom() - 30);
                Tone tone = Tone.of(tones[i % tones.length]);
                double size = pen.between(20, 32);
                pen.at(glass.x(height, pen.between(-70, 70)), height, pen.between(0, 90), 1, turned -> {
                    turned.relief(
                            Form.box(-size, -size, 2 * size, 2 * size, 9),
                            tone.fade(0.88).color(),
                            12);
                    turned.blob(-size * 0.3, -size * 0.4, size * 0.5, size * 0.3, Tone.light(0.7));
                });
            }
        }
    },
    /** Strips of young coconut. */
    COCONUT {
        @Override
        void within(Pen pen, Lathe glass) {
            for (int i = 0; i < 34; i++) {
                double height = pen.between(glass.top() + 120, glass.bottom() - 40);
                double x = glass.x(height, pen.between(-62, 62));
                pen.line(
                        Curve.from(x - 40, height)
                                .bend(x - 12, height - 22, x + 14, height + 20, x + 42, height - 4)
                                .open(),
                        Tone.of(0xFBFBF4).fade(0.75),
                        15);
                pen.line(
                        Curve.from(x - 40, height - 5)
                                .bend(x - 12, height - 27, x + 14, height + 15, x + 42, height - 9)
                                .open(),
                        Tone.WHITE.fade(0.7),
                        3);
            }
        }
    },
    /** Slices of lime, one of them on the rim. */
    LIME {
        @Override
        void within(Pen pen, Lathe glass) {
            slice(pen, glass.axis() - 30, glass.top() + 190, 74, Tone.of(0x8CC63F));
            slice(pen, glass.axis() + 46, glass.top() + 330, 74, Tone.of(0x8CC63F));
        }

        @Override
        void onRim(Pen pen, Lathe glass) {
            slice(pen, glass.axis() - glass.radius(glass.top()) + 8, glass.top() + 4, 82, Tone.of(0x8CC63F));
        }
    },
    /** A slice of orange on the rim. */
    ORANGE {
        @Override
        void within(Pen pen, Lathe glass) {
            slice(pen, glass.axis() + 40, glass.top() + 230, 84, Tone.of(0xF7931E));
        }

        @Override
        void onRim(Pen pen, Lathe glass) {
            slice(pen, glass.axis() - glass.radius(glass.top()) + 8, glass.top() + 2, 96, Tone.of(0xF7931E));
        }
    },
    /** A sprig of mint on top. */
    MINT {
        @Override
        void within(Pen pen, Lathe glass) {}

        @Override
        void onRim(Pen pen, Lathe glass) {
            for (double angle : new double[] {-150, -30, -110, -65, -88}) {
                pen.relief(
                        Form.leaf(glass.axis() - 50, glass.top() + 26, 110, 62, angle),
                        Gradient.line(
                                glass.axis() - 120,
                                glass.top() - 80,
                                glass.axis() + 40,
                                glass.top() + 30,
                                Tone.of(0x8BD46B),
                                Tone.of(0x2E8B3A)),
                        10);
                pen.at(
                        glass.axis() - 50,
                        glass.top() + 26,
                        angle,
                        1,
                        turned -> turned.line(
                                Form.line(8, 0, 96, 0), Tone.of(0x1F6B2A).fade(0.6), 3));
            }
        }
    },
    /** Swirls of chocolate on the glass. */
    SWIRL {
        @Override
        void within(Pen pen, Lathe glass) {
            for (int i = 0; i < 6; i++) {
                double angle = -62 + i * 25;
                double top = glass.top() + 70;
                double x = glass.x(top, angle);
                pen.line(
                        Curve.from(x, top)
                                .bend(x + 34, top + 90, x - 34, top + 170, x + 12, top + 270 + 30 * (i % 2))
                                .open(),
                        Tone.of(0x3B1A0B).fade(0.85),
                        17);
            }
        }
    };

    /** Draws what is in the drink; the caller keeps it within the glass. */
    abstract void within(Pen pen, Lathe glass);

    /** Draws what sits on the rim. */
    void onRim(Pen pen, Lathe glass) {}

    private static void worms(Pen pen, Lathe glass, Tone tone) {
        double height = glass.bottom() - glass.top();
        for (int i = 0; i < 120; i++) {
            double y = glass.bottom() - Math.pow(pen.between(0, 1), 1.7) * height * 0.62 - 8;
            double x = glass.x(y, pen.between(-80, 80));
            double bend = pen.between(-26, 26);
            Tone worm = tone.lighter(pen.between(0, 0.22));
            pen.at(x, y, pen.between(-60, 60), 1, turned -> {
                turned.line(Curve.from(-30, 3).arc(0, bend, 30, 3).open(), worm.darker(0.4), 19);
                turned.line(Curve.from(-30, 0).arc(0, bend - 3, 30, 0).open(), worm, 15);
                turned.line(Curve.from(-24, -4).arc(0, bend - 7, 20, -4).open(), Tone.light(0.5), 4);
            });
        }
    }

    private static void slice(Pen pen, double x, double y, double radius, Tone rind) {
        pen.at(x, y, 12, 1, turned -> {
            turned.relief(Form.circle(0, 0, radius), rind.color(), 8);
            turned.fill(Form.circle(0, 0, radius * 0.88), Tone.of(0xFFFBE8));
            for (int segment = 0; segment < 9; segment++) {
                turned.fill(Form.leaf(0, 0, radius * 0.84, radius * 0.5, segment * 40), rind.lighter(0.32));
            }
            turned.blob(-radius * 0.3, -radius * 0.4, radius * 0.5, radius * 0.3, Tone.light(0.45));
        });
    }
}
