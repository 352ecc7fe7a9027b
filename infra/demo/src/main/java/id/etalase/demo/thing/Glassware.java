package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** What makes glass look like glass. */
final class Glassware {
    private Glassware() {}

    /** The wall behind what is inside. */
    static void back(Pen pen, Lathe glass) {
        pen.inside(glass.silhouette(), Tone.of(0xE4EEF0).fade(0.38).color(), inner -> {
            inner.soft(glass.silhouette(), Tone.of(0x6F8A92).fade(0.5), 26);
            glass.shade(inner, 0.25);
        });
    }

    /** Reflections, the rim and the thick foot. */
    static void front(Pen pen, Lathe glass) {
        double height = glass.bottom() - glass.top();
        pen.inside(glass.silhouette(), Tone.WHITE.fade(0.02).color(), inner -> {
            double left = glass.axis() - glass.radius(glass.top() + height * 0.5);
            double radius = glass.axis() - left;
            inner.soft(
                    Form.line(
                            left + radius * 0.34,
                            glass.top() + height * 0.16,
                            left + radius * 0.36,
                            glass.bottom() - height * 0.16),
                    Tone.light(0.75),
                    radius * 0.2);
            inner.line(
                    Form.line(
                            left + radius * 0.56,
                            glass.top() + height * 0.2,
                            left + radius * 0.57,
                            glass.top() + height * 0.6),
                    Tone.light(0.4),
                    radius * 0.045);
            inner.soft(
                    Form.line(
                            left + radius * 1.82,
                            glass.top() + height * 0.1,
                            left + radius * 1.8,
                            glass.bottom() - height * 0.1),
                    Tone.light(0.5),
                    radius * 0.08);
            inner.soft(glass.silhouette(), Tone.of(0x2D4046).fade(0.5), 13);
            inner.soft(glass.front(glass.bottom() - height * 0.02), Tone.light(0.6), 16);
        });
        pen.line(glass.ring(glass.top()), Tone.of(0xF8FCFC).fade(0.85), 6);
        pen.line(glass.ring(glass.top(), 0.955), Tone.of(0x50666C).fade(0.45), 2.5);
    }

    /** Drops of cold on the outside. */
    static void dew(Pen pen, Lathe glass, int drops) {
        for (int i = 0; i < drops; i++) {
            double height = pen.between(glass.top() + 60, glass.bottom() - 30);
            double angle = pen.between(-72, 72);
            double size = pen.between(3, 8);
            double x = glass.x(height, angle);
            pen.fill(Form.ellipse(x, height, size * 0.8, size), Tone.shade(0.18));
            pen.fill(Form.ellipse(x - 1, height - 1.5, size * 0.55, size * 0.7), Tone.light(0.6));
        }
    }

    /** A drinking straw, leaning to the right. */
    static void straw(Pen pen, double x, double y, double rise, Tone tone) {
        var straw = Curve.from(x, y).to(x + rise * 0.26, y - rise).open();
        pen.line(straw, tone.darker(0.45), 26);
        pen.line(straw, tone, 20);
        pen.line(Form.moved(straw, -5, 0), Tone.light(0.6), 5);
        pen.fill(Form.ellipse(x + rise * 0.26, y - rise - 3, 12, 7), tone.darker(0.6));
    }

    /** Cubes of ice about a point. */
    static void ice(Pen pen, double x, double y, double size, double angle) {
        pen.at(x, y, angle, 1, turned -> {
            var cube = Form.box(-size / 2, -size / 2, size, size, size * 0.18);
            turned.inside(
                    cube,
                    Gradient.line(
                            -size / 2,
                            -size / 2,
                            size / 2,
                            size / 2,
                            Tone.WHITE.fade(0.8),
                            Tone.of(0xDCEFF5).fade(0.42),
                            Tone.WHITE.fade(0.6)),
                    inner -> {
                        inner.soft(cube, Tone.of(0x8FB4C2).fade(0.6), size * 0.14);
                        inner.line(
                                Form.line(-size * 0.3, -size * 0.28, size * 0.1, -size * 0.3),
                                Tone.light(0.95),
                                size * 0.09);
                    });
        });
    }
}
