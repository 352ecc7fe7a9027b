package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.util.List;

/**
 * A glass of something cold.
 *
 * @param shape the glass
 * @param layers the tones of the drink from top to bottom, running into each other
 * @param ice how many cubes of ice
 * @param garnish what swims in it
 * @param straw the tone of the straw
 */
public record ColdDrink(Shape shape, List<Tone> layers, int ice, Garnish garnish, Tone straw) implements Good {
    /** The form of a glass. */
    public enum Shape {
        /** Tall and nearly straight. */
        TUMBLER(200, 172, 880, 138),
        /** Wide at the top, narrow at the foot. */
        CONE(210, 224, 880, 118),
        /** Low and broad. */
        BOWL(400, 270, 880, 178);

        private final double top;
        private final double topRadius;
        private final double bottom;
        private final double bottomRadius;

        Shape(double top, double topRadius, double bottom, double bottomRadius) {
            this.top = top;
            this.topRadius = topRadius;
            this.bottom = bottom;
            this.bottomRadius = bottomRadius;
        }

        private Lathe lathe() {
            double middle = (top + bottom) / 2;
            return Lathe.of(
                    500, 0.26, top, topRadius, middle, (topRadius + bottomRadius) / 2, bottom - 30, bottomRadius);
        }
    }

    /** Keeps its own copy of the layers. */
    public ColdDrink {
        layers = List.copyOf(layers);
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe glass = shape.lathe();
        double level = glass.top() + 62;
        Glassware.back(pen, glass);
        liquid(pen, glass, level);
        Glassware.straw(pen, 520, level + 20, 330, straw);
        for (int i = 0; i < ice; i++) {
            double x = 500 + (i - (ice - 1) / 2.0) * shape.topRadius * 1.25 / ice;
            Glassware.ice(pen, x, level - 4 + pen.between(-14, 10), shape.topRadius * 0.5, pen.between(-30, 30));
        }
        Glassware.front(pen, glass);
        Glassware.dew(pen, glass, 60);
        garnish.onRim(pen, glass);
    }

    private void liquid(Pen pen, Lathe glass, double level) {
        Tone[] tones = layers.size() == 1
                ? new Tone[] {layers.getFirst().lighter(0.12), layers.getFirst().darker(0.14)}
                : layers.toArray(Tone[]::new);
        pen.inside(glass.body(level, glass.bottom() - 16), Gradient.down(level, glass.bottom(), tones), inner -> {
            garnish.within(inner, glass);
            for (int i = 0; i < ice; i++) {
                double y = level + 90 + 70 * i;
                Glassware.ice(
                        inner, glass.x(y, inner.between(-50, 50)), y, shape.topRadius * 0.52, inner.between(0, 90));
            }
            glass.shade(inner, 0.75);
        });
        pen.inside(glass.ring(level, 0.97), tones[0].lighter(0.25).color(), inner -> {
            inner.soft(glass.ring(level, 0.97), tones[0].darker(0.5).fade(0.7), 20);
            inner.blob(440, level - 6, 90, 18, Tone.light(0.6));
        });
        pen.line(Form.moved(glass.front(level), 0, 0), Tone.light(0.35), 3);
    }
}
