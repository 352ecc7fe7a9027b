package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * Food wrapped in leaves and pinned with bamboo.
 *
 * @param dish what they lie on
 * @param leaf the tone of the leaf, green when steamed, brown when grilled
 * @param open whether one of them is opened
 * @param filling the tone of the food
 */
public record Parcels(Dish dish, Tone leaf, boolean open, Tone filling) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        pen.at(400, 580, -12, 1, this::parcel);
        pen.at(590, 610, -8, 1, this::parcel);
        pen.at(380, 700, -16, 1, this::parcel);
        pen.at(560, 545, 18, 0.95, this::parcel);
        if (open) {
            pen.at(580, 740, -6, 1.05, this::opened);
        } else {
            pen.at(580, 740, -6, 1.05, this::parcel);
        }
    }

    private void parcel(Pen pen) {
        Shape body = Curve.from(-190, -6)
                .bend(-150, -48, -110, -62, 0, -60)
                .bend(110, -62, 150, -48, 190, -4)
                .bend(150, 48, 110, 60, 0, 60)
                .bend(-110, 60, -150, 48, -190, -6)
                .closed();
        pen.soft(Form.moved(body, 8, 18), Tone.shade(0.4), 34);
        pen.relief(body, Gradient.down(-60, 60, leaf.lighter(0.28), leaf, leaf.darker(0.45)), 22, inner -> {
            for (int vein = 0; vein < 11; vein++) {
                double y = -58 + vein * 12;
                inner.line(
                        Curve.from(-190, y * 0.4)
                                .bend(-90, y, 90, y, 190, y * 0.4)
                                .open(),
                        leaf.darker(0.5).fade(0.35),
                        2);
            }
            inner.line(Curve.from(-180, 4).bend(-60, -22, 60, -22, 180, 6).open(), Tone.shade(0.5), 4);
            inner.line(
                    Curve.from(-180, 0).bend(-60, -26, 60, -26, 180, 2).open(),
                    leaf.lighter(0.5).fade(0.7),
                    3);
        });
        pin(pen, -146);
        pin(pen, 146);
    }

    private static void pin(Pen pen, double x) {
        pen.line(Form.line(x - 4, -44, x + 5, 48), Tone.shade(0.5), 12);
        pen.line(Form.line(x - 6, -46, x + 3, 44), Tone.of(0xE8CF95), 8);
    }

    private void opened(Pen pen) {
        Shape wrap = Curve.from(-210, 10)
                .bend(-150, -100, 150, -110, 215, -10)
                .bend(150, 105, -150, 100, -210, 10)
                .closed();
        pen.soft(Form.moved(wrap, 8, 16), Tone.shade(0.4), 34);
        pen.relief(wrap, Gradient.down(-80, 80, leaf.lighter(0.4), leaf.lighter(0.1), leaf.darker(0.2)), 16);
        Shape food = Form.box(-130, -42, 262, 84, 42);
        pen.soft(Form.moved(food, 4, 10), Tone.shade(0.5), 20);
        pen.inside(food, filling.color(), inner -> {
            for (int patch = -1; patch <= 1; patch++) {
                inner.at(patch * 80, 0, 0, 62, unit -> Crust.COCONUT.draw(unit, filling));
            }
            inner.fill(food, Gradient.down(-42, 42, Tone.light(0.4), Tone.light(0), Tone.shade(0.5)));
        });
    }
}
