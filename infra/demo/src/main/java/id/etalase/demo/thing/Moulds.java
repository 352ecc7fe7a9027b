package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * Small steamed cakes from a fluted mould.
 *
 * @param dish what they stand on
 * @param cake the tone of the cake
 * @param top the tone of its crown
 * @param crust the surface of the crown
 */
public record Moulds(Dish dish, Tone cake, Tone top, Crust crust) implements Good {
    private static final double[][] PLACES = {
        {380, 560}, {620, 560}, {260, 650}, {500, 640}, {740, 650}, {380, 735}, {620, 735}
    };

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        for (double[] place : PLACES) {
            pen.at(place[0], place[1], 0, 1, this::cake);
        }
    }

    private void cake(Pen pen) {
        Lathe body = Lathe.of(0, 0.5, -40, 78, 0, 100, 62, 118);
        pen.blob(12, 84, 150, 62, Tone.shade(0.6));
        pen.inside(body.silhouette(), cake.color(), inner -> {
            for (int flute = -80; flute <= 80; flute += 20) {
                inner.soft(
                        Form.line(body.x(-40, flute), body.y(-40, flute), body.x(62, flute), body.y(62, flute)),
                        Tone.shade(0.35),
                        13);
                inner.soft(
                        Form.line(body.x(-40, flute - 8), body.y(-40, flute), body.x(62, flute - 8), body.y(62, flute)),
                        Tone.light(0.3),
                        9);
            }
            body.shade(inner, 0.9);
        });
        Lathe crown = Lathe.of(0, 0.5, -66, 52, -34, 84);
        pen.inside(crown.silhouette(), Gradient.round(-20, -70, 120, top.lighter(0.4), top, top.darker(0.3)), inner -> {
            inner.at(0, -50, 0, 84, unit -> crust.draw(unit, top));
            crown.shade(inner, 0.45);
        });
    }
}
