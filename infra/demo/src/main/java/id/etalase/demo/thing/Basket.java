package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/**
 * A woven basket.
 *
 * @param kind its form
 * @param weave its strands
 */
public record Basket(Kind kind, Weave weave) implements Good {
    /** The form of a basket. */
    public enum Kind {
        /** Wide, with a high handle. */
        HANDLED,
        /** A low bowl. */
        BOWL,
        /** A tall one with a lid and knob. */
        LIDDED,
        /** A flower-pot cover with two ears. */
        POT;

        private Lathe lathe() {
            return switch (this) {
                case HANDLED -> Lathe.of(500, 0.3, 500, 320, 600, 318, 862, 236);
                case BOWL -> Lathe.of(500, 0.36, 600, 350, 700, 330, 850, 220);
                case LIDDED -> Lathe.of(500, 0.22, 420, 240, 620, 292, 862, 246);
                case POT -> Lathe.of(500, 0.26, 330, 300, 560, 268, 866, 212);
            };
        }
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe body = kind.lathe();
        if (kind == Kind.HANDLED) {
            handle(pen, -30, 0.35);
        }
        pen.fill(body.ring(body.top()), weave.strand().darker(0.7));
        pen.inside(body.ring(body.top()), weave.strand().darker(0.55).color(), inner -> {
            Lathe hollow = Lathe.of(
                    500,
                    -body.tilt(),
                    body.top(),
                    body.radius(body.top()),
                    body.top() + 200,
                    body.radius(body.top()) * 0.9);
            weave.about(inner, hollow, body.top() - 40, body.top() + 150);
            inner.fill(
                    body.ring(body.top()),
                    Gradient.down(body.top() - 80, body.top() + 110, Tone.shade(0.35), Tone.shade(0.85)));
        });
        pen.inside(
                body.band(body.top(), body.bottom()),
                weave.strand().darker(0.6).color(),
                inner -> weave.about(inner, body, body.top(), body.bottom()));
        rim(pen, body);
        switch (kind) {
            case HANDLED -> handle(pen, 0, 0);
            case LIDDED -> lid(pen, body);
            case POT -> ears(pen, body);
            case BOWL -> pen.soft(body.front(body.bottom() - 12), Tone.shade(0.4), 20);
        }
    }

    private void rim(Pen pen, Lathe body) {
        Tone tone = weave.strand();
        Shape ring = kind == Kind.LIDDED ? body.front(body.top()) : body.ring(body.top());
        pen.line(ring, tone.darker(0.5), 34);
        pen.line(ring, tone.lighter(0.1), 25);
        pen.soft(Form.moved(ring, -2, -5), Tone.light(0.4), 11);
        for (int i = 0; i < 44; i++) {
            double angle = Math.PI * 2 * i / 44;
            double radius = body.radius(body.top());
            double x = 500 + Math.cos(angle) * radius;
            double y = body.top() + Math.sin(angle) * radius * body.tilt();
            if (kind != Kind.LIDDED || Math.sin(angle) > 0) {
                pen.line(
                        Form.line(x - 6, y - 13, x + 6, y + 13),
                        tone.darker(0.55).fade(0.6),
                        4);
            }
        }
    }

    private void handle(Pen pen, double dy, double darker) {
        Tone tone = weave.second().darker(darker);
        Shape arc = Curve.from(190, 520 + dy)
                .bend(190, 60 + dy, 810, 60 + dy, 810, 520 + dy)
                .open();
        pen.line(arc, tone.darker(0.5), 40);
        pen.line(arc, tone, 30);
        pen.soft(Form.moved(arc, -4, -7), Tone.light(0.45), 12);
        for (int i = 1; i < 30; i++) {
            double t = i / 30.0;
            double x = 190 + 620 * (t * t * (3 - 2 * t));
            double y = 520 + dy - 460 * 3 * t * (1 - t) * 0.99;
            pen.line(
                    Form.line(x - 12, y - 14, x + 12, y + 14), tone.darker(0.55).fade(0.55), 4);
        }
    }

    private void lid(Pen pen, Lathe body) {
        Lathe lid = Lathe.of(500, body.tilt(), 300, 40, 330, 150, 424, 262);
        pen.inside(
                lid.silhouette(),
                weave.second().darker(0.5).color(),
                inner -> weave.swapped(6).about(inner, lid, 296, 430));
        pen.line(lid.front(424), weave.strand().darker(0.4), 26);
        pen.line(lid.front(421), weave.strand(), 18);
        pen.fill(
                Form.ellipse(500, 286, 40, 34),
                Gradient.round(
                        488,
                        272,
                        50,
                        weave.strand().lighter(0.5),
                        weave.strand(),
                        weave.strand().darker(0.6)));
        pen.soft(body.front(452), Tone.shade(0.6), 26);
    }

    private void ears(Pen pen, Lathe body) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 500 + side * body.radius(400) * 0.98;
            Shape ear = Curve.from(x, 380)
                    .bend(x + side * 110, 370, x + side * 110, 530, x - side * 14, 520)
                    .open();
            pen.line(ear, weave.strand().darker(0.55), 32);
            pen.line(ear, weave.strand(), 24);
            pen.soft(Form.moved(ear, -3, -5), Tone.light(0.4), 10);
        }
    }
}
