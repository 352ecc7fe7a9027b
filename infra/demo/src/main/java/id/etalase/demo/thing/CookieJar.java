package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A clear jar of biscuits with a coloured lid, as on every table at Lebaran.
 *
 * @param biscuit what is in it
 * @param dough the tone of the biscuits
 * @param lid the tone of the lid
 */
public record CookieJar(Biscuit biscuit, Tone dough, Tone lid) implements Good {
    /** The form of a biscuit. */
    public enum Biscuit {
        /** A ball with a clove: nastar. */
        BALL,
        /** A stick: kastengel. */
        STICK,
        /** A crescent in sugar: putri salju. */
        CRESCENT,
        /** Flat flakes: keripik, peanuts in a crust. */
        FLAKE
    }

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe jar = Lathe.of(500, 0.2, 330, 262, 350, 276, 820, 276, 850, 262);
        Glassware.back(pen, jar);
        pen.inside(jar.body(372, 846), dough.mix(Tone.of(0x7A4A1E), 0.65).color(), inner -> {
            for (int row = 0; row < 8; row++) {
                for (int column = 0; column < 7; column++) {
                    double x = 230 + column * 92 + (row % 2) * 46 + inner.between(-8, 8);
                    double y = 860 - row * 64 + inner.between(-8, 8);
                    inner.at(x, y, inner.between(-22, 22), 1, this::biscuit);
                }
            }
            jar.shade(inner, 0.4);
        });
        Glassware.front(pen, jar);
        lid(pen);
    }

    private void biscuit(Pen pen) {
        Tone tone = dough.darker(pen.between(0, 0.14));
        switch (biscuit) {
            case BALL -> {
                pen.fill(
                        Form.circle(0, 0, 52), Gradient.round(-16, -18, 66, tone.lighter(0.4), tone, tone.darker(0.5)));
                pen.fill(Form.circle(-2, -10, 6), Tone.of(0x3B1F0D));
                pen.line(Form.line(-2, -10, 8, 4), Tone.of(0x3B1F0D), 5);
            }
            case STICK ->
                pen.relief(Form.box(-70, -19, 140, 38, 11), tone.color(), 12, inner -> {
                    for (int i = 0; i < 16; i++) {
                        inner.line(
                                Form.line(
                                        inner.between(-66, 66),
                                        inner.between(-16, 16),
                                        inner.between(-66, 66),
                                        inner.between(-16, 16)),
                                Tone.of(0xFFF0B5).fade(0.5),
                                3);
                    }
                });
            case CRESCENT -> {
                var moon = Curve.from(-62, 24)
                        .bend(-46, -58, 46, -58, 62, 24)
                        .bend(30, 2, -30, 2, -62, 24)
                        .closed();
                pen.relief(
                        moon, tone.color(), 12, inner -> inner.at(0, -14, 0, 56, unit -> Crust.SUGAR.draw(unit, tone)));
            }
            case FLAKE ->
                pen.relief(
                        Form.ellipse(0, 0, 66, 40),
                        Gradient.round(-10, -8, 70, tone.lighter(0.35), tone, tone.darker(0.3)),
                        9,
                        inner -> inner.at(0, 0, 0, 52, unit -> Crust.FRIED.draw(unit, tone)));
        }
    }

    private void lid(Pen pen) {
        Lathe top = Lathe.of(500, 0.2, 254, 276, 270, 290, 352, 290);
        pen.inside(top.silhouette(), lid.color(), inner -> {
            inner.line(top.front(300), lid.darker(0.35), 5);
            inner.line(top.front(326), lid.lighter(0.35), 4);
            top.shade(inner, 0.9);
        });
        pen.inside(top.ring(254), Gradient.line(260, 200, 720, 300, lid.lighter(0.45), lid, lid.darker(0.2)), inner -> {
            inner.line(top.ring(254, 0.8), lid.darker(0.3), 4);
            inner.blob(410, 238, 110, 18, Tone.light(0.5));
        });
    }
}
