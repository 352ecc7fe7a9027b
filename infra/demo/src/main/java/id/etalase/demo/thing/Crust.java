package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.util.function.Consumer;

/** What lies on the skin of a snack; drawn within a circle of radius 1 about the origin, scaled up by the caller. */
public enum Crust {
    /** Smooth and shiny. */
    GLAZED {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.blob(-0.32, -0.42, 0.3, 0.2, Tone.light(0.8));
        }
    },
    /** Rolled in sesame seeds. */
    SESAME {
        @Override
        void draw(Pen pen, Tone tone) {
            scatter(pen, 110, speck -> {
                speck.fill(Form.ellipse(0.012, 0.018, 0.075, 0.045), Tone.shade(0.5));
                speck.fill(Form.ellipse(0, 0, 0.072, 0.042), tone.lighter(speck.between(0, 0.5)));
            });
        }
    },
    /** Rolled in grated coconut. */
    COCONUT {
        @Override
        void draw(Pen pen, Tone tone) {
            scatter(pen, 130, speck -> {
                double bend = speck.between(-0.08, 0.08);
                speck.line(Curve.from(-0.11, 0.02).arc(0, bend, 0.11, 0.02).open(), Tone.shade(0.25), 0.055);
                speck.line(
                        Curve.from(-0.11, 0).arc(0, bend, 0.11, 0).open(), tone.lighter(speck.between(0, 0.6)), 0.042);
            });
        }
    },
    /** Fried: blisters and brown spots. */
    FRIED {
        @Override
        void draw(Pen pen, Tone tone) {
            scatter(pen, 46, speck -> {
                double size = speck.between(0.04, 0.13);
                speck.blob(0.02, 0.03, size * 1.3, size, Tone.of(0x5A2A08).fade(0.5));
                speck.blob(-0.01, -0.01, size, size * 0.7, tone.lighter(0.4).fade(0.7));
            });
        }
    },
    /** Puffed grains of rice. */
    PUFFED {
        @Override
        void draw(Pen pen, Tone tone) {
            scatter(pen, 120, grain -> {
                grain.fill(Form.ellipse(0.02, 0.03, 0.125, 0.09), tone.darker(0.45));
                grain.fill(Form.ellipse(0, 0, 0.115, 0.08), tone.darker(grain.between(0, 0.22)));
                grain.fill(Form.ellipse(-0.03, -0.02, 0.05, 0.03), tone.lighter(0.55));
            });
        }
    },
    /** Dusted with sugar. */
    SUGAR {
        @Override
        void draw(Pen pen, Tone tone) {
            scatter(pen, 170, speck -> speck.fill(Form.circle(0, 0, speck.between(0.012, 0.036)), tone.lighter(0.7)));
        }
    };

    /** Draws the crust in a tone; the pen's grain places it. */
    abstract void draw(Pen pen, Tone tone);

    /** Places a speck many times within the circle. */
    static void scatter(Pen pen, int count, Consumer<Pen> speck) {
        for (int i = 0; i < count; i++) {
            double angle = pen.between(0, 2 * Math.PI);
            double radius = Math.sqrt(pen.between(0, 1));
            double flat = 1 - 0.35 * radius;
            pen.at(Math.cos(angle) * radius, Math.sin(angle) * radius, pen.between(0, 180), flat, speck);
        }
    }
}
