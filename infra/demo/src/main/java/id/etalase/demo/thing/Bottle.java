package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A full bottle with a patterned label.
 *
 * @param shape its form
 * @param drink the tone of what is in it
 * @param label the motif on its label
 * @param emblem the tone of the round emblem on the label
 * @param cap the tone of the cap
 */
public record Bottle(Shape shape, Tone drink, Motif label, Tone emblem, Tone cap) implements Good {
    /** The form of a bottle. */
    public enum Shape {
        /** A slender syrup bottle. */
        SYRUP(450, 770),
        /** A squat bottle with a wide neck. */
        JAMU(540, 780),
        /** A flask with a round belly. */
        FLASK(600, 790);

        private final double labelTop;
        private final double labelBottom;

        Shape(double labelTop, double labelBottom) {
            this.labelTop = labelTop;
            this.labelBottom = labelBottom;
        }

        private Lathe lathe() {
            return switch (this) {
                case SYRUP -> Lathe.of(500, 0.2, 130, 46, 190, 46, 330, 132, 400, 142, 862, 142);
                case JAMU -> Lathe.of(500, 0.2, 250, 70, 310, 70, 400, 176, 450, 186, 800, 186, 862, 170);
                case FLASK -> Lathe.of(500, 0.2, 190, 48, 340, 50, 520, 190, 690, 230, 862, 190);
            };
        }
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe glass = shape.lathe();
        double level = glass.top() + 90;
        Glassware.back(pen, glass);
        pen.inside(
                glass.body(level, glass.bottom()),
                Gradient.down(level, 900, drink.lighter(0.12), drink, drink.darker(0.28)),
                inner -> {
                    glass.shade(inner, 0.8);
                    inner.soft(
                            Form.line(500 + glass.radius(700) * 0.55, 460, 500 + glass.radius(700) * 0.5, 840),
                            drink.lighter(0.6).fade(0.5),
                            50);
                });
        pen.fill(glass.ring(level), drink.lighter(0.3));
        label(pen, glass);
        Glassware.front(pen, glass);
        cap(pen, glass);
    }

    private void label(Pen pen, Lathe glass) {
        double middle = (shape.labelTop + shape.labelBottom) / 2;
        double height = shape.labelBottom - shape.labelTop;
        pen.inside(glass.band(shape.labelTop, shape.labelBottom), label.paint(86), inner -> {
            inner.line(glass.front(shape.labelTop + 10), label.trim(), 14);
            inner.line(glass.front(shape.labelBottom - 10), label.trim(), 14);
            double y = middle + glass.radius(middle) * 0.19;
            double width = glass.radius(middle) * 0.62;
            inner.fill(
                    Form.ellipse(500, y, width * 1.1, height * 0.36),
                    label.trim().darker(0.3));
            inner.fill(Form.ellipse(500, y, width, height * 0.325), Tone.of(0xFFF8E6));
            inner.fill(Form.flower(500, y, Math.min(width, height * 0.3) * 0.78, 6), emblem);
            inner.fill(Form.circle(500, y, Math.min(width, height * 0.3) * 0.22), Tone.of(0xFFF8E6));
            glass.shade(inner, 0.75);
        });
    }

    private void cap(Pen pen, Lathe glass) {
        double radius = glass.radius(glass.top()) + 9;
        Lathe lid =
                Lathe.of(500, 0.24, glass.top() - 46, radius - 4, glass.top() - 36, radius, glass.top() + 34, radius);
        pen.inside(lid.silhouette(), cap.color(), inner -> {
            for (int ridge = -80; ridge <= 80; ridge += 10) {
                double x = lid.x(glass.top(), ridge);
                inner.line(Form.line(x, glass.top() - 30, x, glass.top() + 60), Tone.shade(0.25), 3);
            }
            lid.shade(inner, 0.9);
        });
        pen.fill(
                lid.ring(lid.top()),
                Gradient.across(500 - radius, 500 + radius, cap.lighter(0.45), cap.lighter(0.1), cap.darker(0.2)));
    }
}
