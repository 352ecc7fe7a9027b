package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * Rolled snacks, stacked crosswise with their ends to the front.
 *
 * @param dish what they lie on
 * @param skin the tone of the wrapper
 * @param filling the tone of what shows at the ends
 * @param crust the skin's surface
 * @param girth the thickness of a roll in units
 */
public record Rolls(Dish dish, Tone skin, Tone filling, Crust crust, double girth) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        for (int i = 0; i < 4; i++) {
            roll(pen, 330 + i * 118, 640 + i * 12, 24);
        }
        for (int i = 0; i < 3; i++) {
            roll(pen, 390 + i * 120, 590 + i * 12, 20 - girth * 0.05);
        }
        roll(pen, 470, 520, 62);
    }

    private void roll(Pen pen, double x, double y, double angle) {
        double length = 330;
        pen.at(x, y, 90 + angle, 1, turned -> {
            Shape body = Form.box(-length / 2, -girth / 2, length, girth, girth * 0.45);
            turned.soft(Form.moved(body, 14, -10), Tone.shade(0.3), 30);
            turned.inside(body, skin.color(), inner -> {
                for (int patch = 0; patch < 4; patch++) {
                    inner.at(
                            -length / 2 + length * (patch + 0.5) / 4,
                            0,
                            0,
                            girth * 0.6,
                            unit -> crust.draw(unit, skin));
                }
                inner.line(Form.line(-length / 2, girth * 0.12, length / 2, -girth * 0.18), Tone.shade(0.3), 4);
                inner.fill(
                        body,
                        Gradient.down(
                                -girth / 2,
                                girth / 2,
                                Tone.shade(0.5),
                                Tone.shade(0.05),
                                Tone.light(0.4),
                                Tone.light(0.1),
                                Tone.shade(0.35)));
            });
            double end = length / 2 - girth * 0.12;
            turned.relief(
                    Form.ellipse(end, 0, girth * 0.24, girth * 0.44),
                    skin.darker(0.15).color(),
                    8);
            turned.inside(
                    Form.ellipse(end + 2, 0, girth * 0.16, girth * 0.32),
                    filling.darker(0.25).color(),
                    inner -> inner.at(end, 0, 0, girth * 0.3, unit -> Crust.COCONUT.draw(unit, filling)));
        });
    }
}
