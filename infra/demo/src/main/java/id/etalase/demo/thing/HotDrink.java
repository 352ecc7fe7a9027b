package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/**
 * A steaming cup on its saucer.
 *
 * @param glaze the tone of the cup
 * @param band the motif about its belly, or null for none
 * @param drink the tone of what is in it
 * @param topping what swims on it
 */
public record HotDrink(Tone glaze, @Nullable Motif band, Tone drink, Topping topping) implements Good {
    /** What swims on a hot drink. */
    public enum Topping {
        /** Ground coffee at the rim. */
        GROUNDS,
        /** Slices of ginger and a stick of lemongrass. */
        GINGER,
        /** White foam. */
        FOAM
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe saucer = Lathe.of(480, 0.34, 818, 350, 846, 240, 862, 190);
        pen.inside(saucer.silhouette(), glaze.color(), inner -> saucer.shade(inner, 0.9));
        pen.inside(
                saucer.ring(818),
                Gradient.line(200, 740, 760, 900, glaze.lighter(0.45), glaze, glaze.darker(0.3)),
                inner -> {
                    inner.line(saucer.ring(818, 0.93), glaze.darker(0.4), 5);
                    inner.blob(520, 836, 260, 70, Tone.shade(0.7));
                });
        Lathe cup = Lathe.of(480, 0.3, 430, 262, 560, 250, 720, 190, 820, 120);
        handle(pen);
        pen.inside(cup.silhouette(), glaze.color(), inner -> {
            if (band != null) {
                inner.fill(cup.band(520, 680), band.paint(104));
                inner.line(cup.front(520), band.trim(), 7);
                inner.line(cup.front(680), band.trim(), 7);
            }
            cup.shade(inner, 0.95);
            inner.soft(Form.line(300, 500, 340, 700), Tone.light(0.6), 26);
        });
        surface(pen, cup);
        steam(pen);
    }

    private void handle(Pen pen) {
        Shape handle = Curve.from(716, 500).bend(880, 470, 880, 700, 676, 690).open();
        pen.line(handle, glaze.darker(0.5), 52);
        pen.line(handle, glaze.darker(0.1), 42);
        pen.soft(Form.moved(handle, -5, -7), Tone.light(0.55), 16);
    }

    private void surface(Pen pen, Lathe cup) {
        pen.fill(cup.ring(430), glaze.lighter(0.3));
        pen.inside(cup.ring(430, 0.945), Gradient.down(360, 500, glaze.darker(0.5), glaze.darker(0.1)), inner -> {
            Shape pool = Form.ellipse(480, 448, 236, 68);
            inner.inside(pool, Gradient.round(440, 430, 260, drink.lighter(0.28), drink, drink.darker(0.4)), this::top);
            inner.soft(pool, drink.lighter(0.5).fade(0.6), 9);
        });
        pen.line(cup.ring(430), glaze.darker(0.25), 3);
        pen.soft(cup.front(432), Tone.light(0.8), 9);
    }

    private void top(Pen pen) {
        switch (topping) {
            case GROUNDS -> {
                pen.placed(AffineTransform.getScaleInstance(1, 0.29), flat -> {
                    for (int i = 0; i < 90; i++) {
                        double angle = flat.between(0, 6.28);
                        double radius = flat.between(150, 236);
                        flat.fill(
                                Form.circle(
                                        480 + Math.cos(angle) * radius,
                                        1540 + Math.sin(angle) * radius,
                                        flat.between(3, 8)),
                                Tone.of(0x140904).fade(0.7));
                    }
                });
                pen.blob(420, 440, 90, 14, Tone.light(0.5));
            }
            case GINGER -> {
                for (int i = 0; i < 4; i++) {
                    pen.at(370 + i * 66, 440 + (i % 2) * 24, i * 31, 1, turned -> {
                        turned.relief(
                                Form.ellipse(0, 0, 44, 20), Tone.of(0xF0CE7E).color(), 8);
                        turned.line(Form.ellipse(0, 0, 28, 11), Tone.of(0xC79A45), 3);
                    });
                }
                pen.line(Form.line(560, 470, 700, 330), Tone.of(0xC7D98C), 22);
                pen.line(Form.line(556, 466, 694, 328), Tone.of(0xEDF3CB), 7);
            }
            case FOAM -> {
                pen.fill(Form.ellipse(480, 448, 200, 54), Tone.of(0xF7E8D0));
                pen.fill(Form.leaf(360, 448, 240, 70, 0), drink.mix(Tone.of(0xC98E56), 0.5));
                pen.line(Form.line(360, 448, 610, 448), Tone.of(0xF7E8D0), 6);
                for (int i = 0; i < 5; i++) {
                    pen.line(
                            Curve.from(410 + i * 36, 422)
                                    .arc(430 + i * 36, 448, 410 + i * 36, 474)
                                    .open(),
                            Tone.of(0xF7E8D0),
                            6);
                }
            }
        }
    }

    private static void steam(Pen pen) {
        for (int i = 0; i < 3; i++) {
            double x = 400 + i * 84;
            pen.soft(
                    Curve.from(x, 400)
                            .bend(x - 56, 320, x + 60, 260, x - 6, 170 - 20 * (i % 2))
                            .open(),
                    Tone.WHITE.fade(0.3),
                    44);
        }
    }
}
