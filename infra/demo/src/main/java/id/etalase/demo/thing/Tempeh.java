package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A block of pressed beans with slices cut from it.
 *
 * @param dish what it lies on
 * @param bean the tone of the beans
 * @param bloom the tone of what binds them
 */
public record Tempeh(Dish dish, Tone bean, Tone bloom) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        block(pen);
        for (int i = 0; i < 4; i++) {
            pen.at(420 + i * 96, 740 + i * 10, -10 + i * 4, 1, this::slice);
        }
    }

    private void block(Pen pen) {
        pen.blob(480, 690, 350, 90, Tone.shade(0.6));
        face(pen, Form.polygon(170, 520, 300, 430, 790, 452, 720, 560), 0, 60);
        face(pen, Form.polygon(170, 520, 720, 560, 712, 690, 182, 640), 0.14, 90);
        face(pen, Form.polygon(720, 560, 790, 452, 780, 560, 712, 690), 0.4, 34);
    }

    private void slice(Pen pen) {
        pen.blob(10, 70, 120, 40, Tone.shade(0.5));
        face(pen, Form.box(-78, -70, 156, 140, 14), 0.02, 34);
    }

    private void face(Pen pen, Shape face, double shadow, int beans) {
        var bounds = face.getBounds2D();
        pen.relief(face, bloom.darker(shadow).color(), 16, inner -> {
            for (int i = 0; i < beans; i++) {
                double x = inner.between(bounds.getMinX(), bounds.getMaxX());
                double y = inner.between(bounds.getMinY(), bounds.getMaxY());
                double size = inner.between(13, 21);
                inner.at(x, y, inner.between(-50, 50), 1, turned -> {
                    turned.blob(2, 3, size * 1.35, size, Tone.shade(0.35));
                    turned.fill(
                            Form.ellipse(0, 0, size, size * 0.7),
                            Gradient.round(
                                    -4,
                                    -4,
                                    size * 1.3,
                                    bean.lighter(0.3),
                                    bean.darker(shadow),
                                    bean.darker(0.3 + shadow)));
                    turned.line(Form.line(-size * 0.6, 0, size * 0.6, 0), bloom.fade(0.6), 2);
                });
            }
        });
    }
}
