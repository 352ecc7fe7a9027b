package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * Round snacks in a heap.
 *
 * @param dish what they lie on
 * @param dough their own tone
 * @param crust what they are rolled in
 * @param crumbs the tone of the crust
 * @param radius of one of them, in units
 */
public record Balls(Dish dish, Tone dough, Crust crust, Tone crumbs, double radius) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        double step = radius * 1.86;
        row(pen, 3, 500, 640, step);
        row(pen, 4, 500, 715, step * 0.94);
        row(pen, 2, 500, 570, step);
        row(pen, 3, 500, 785, step);
        row(pen, 2, 505, 640 - radius * 0.2, step * 0.95);
        row(pen, 1, 496, 560 - radius * 0.45, step);
    }

    private void row(Pen pen, int count, double x, double y, double step) {
        for (int i = 0; i < count; i++) {
            double dx = (i - (count - 1) / 2.0) * step + pen.between(-6, 6);
            ball(pen, x + dx, y + pen.between(-8, 8));
        }
    }

    private void ball(Pen pen, double x, double y) {
        pen.blob(x + radius * 0.15, y + radius * 0.72, radius * 1.15, radius * 0.5, Tone.shade(0.55));
        pen.at(
                x,
                y,
                0,
                radius,
                unit -> unit.inside(Form.circle(0, 0, 1), dough.color(), inner -> {
                    inner.fill(
                            Form.circle(0, 0, 1),
                            Gradient.round(
                                    -0.35,
                                    -0.4,
                                    1.5,
                                    dough.lighter(0.35),
                                    dough,
                                    dough.darker(0.35),
                                    dough.darker(0.6)));
                    crust.draw(inner, crumbs);
                    inner.fill(
                            Form.circle(0, 0, 1.02),
                            Gradient.round(
                                    -0.3,
                                    -0.35,
                                    1.45,
                                    Tone.light(0.3),
                                    Tone.shade(0),
                                    Tone.shade(0.18),
                                    Tone.shade(0.6)));
                }));
    }
}
