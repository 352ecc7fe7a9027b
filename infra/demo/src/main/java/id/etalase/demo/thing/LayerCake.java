package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.util.List;

/**
 * Blocks of a layered cake.
 *
 * @param dish what they lie on
 * @param layers the tones from top to bottom
 * @param repeats how often the layers are repeated within a block
 */
public record LayerCake(Dish dish, List<Tone> layers, int repeats) implements Good {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 172;

    /** Keeps its own copy of the layers. */
    public LayerCake {
        layers = List.copyOf(layers);
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        block(pen, 330, 500);
        block(pen, 590, 520);
        block(pen, 240, 610);
        block(pen, 505, 640);
        block(pen, 425, 410);
    }

    /** A block whose top face begins at this corner. */
    private void block(Pen pen, double x, double y) {
        double depth = 66;
        pen.blob(x + WIDTH * 0.6, y + HEIGHT + 30, WIDTH * 0.85, 46, Tone.shade(0.6));
        int count = layers.size() * repeats;
        double thickness = HEIGHT / count;
        for (int i = 0; i < count; i++) {
            Tone tone = layers.get(i % layers.size());
            double top = y + i * thickness;
            double bottom = top + thickness + 0.6;
            pen.fill(Form.polygon(x, top, x + WIDTH, top + 26, x + WIDTH, bottom + 26, x, bottom), tone);
            pen.fill(
                    Form.polygon(
                            x + WIDTH,
                            top + 26,
                            x + WIDTH + 90,
                            top - 40,
                            x + WIDTH + 90,
                            bottom - 40,
                            x + WIDTH,
                            bottom + 26),
                    tone.darker(0.28));
        }
        pen.fill(
                Form.polygon(x, y, x + WIDTH, y + 26, x + WIDTH, y + HEIGHT + 26, x, y + HEIGHT),
                Gradient.line(x, y, x + WIDTH, y + HEIGHT, Tone.light(0.3), Tone.light(0), Tone.shade(0.22)));
        Tone top = layers.getFirst();
        pen.relief(
                Form.polygon(x, y, x + 92, y - depth, x + WIDTH + 90, y - 40, x + WIDTH, y + 26),
                Gradient.line(x, y - 60, x + WIDTH, y + 30, top.lighter(0.4), top, top.darker(0.12)),
                8,
                inner -> inner.blob(x + 120, y - 30, 80, 20, Tone.light(0.6)));
        pen.line(Form.line(x + WIDTH, y + 28, x + WIDTH, y + HEIGHT + 24), Tone.light(0.35), 3);
    }
}
