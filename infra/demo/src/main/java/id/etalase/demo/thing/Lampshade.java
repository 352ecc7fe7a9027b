package id.etalase.demo.thing;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Lathe;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A table lamp with a shade of bent rattan, lit from within.
 *
 * @param rattan the tone of the rattan
 * @param foot the tone of its wooden foot
 */
public record Lampshade(Tone rattan, Tone foot) implements Good {
    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        Lathe base = Lathe.of(500, 0.26, 700, 34, 790, 44, 826, 120, 858, 140);
        pen.inside(base.silhouette(), foot.color(), inner -> base.shade(inner, 1));
        Lathe shade = Lathe.of(500, 0.22, 190, 110, 380, 300, 520, 318, 690, 200);
        pen.inside(
                shade.silhouette(),
                Gradient.round(500, 450, 330, Tone.of(0xFFF6D0), Tone.of(0xFFD37A), Tone.of(0xC9813A)),
                inner -> {
                    for (int rib = -84; rib <= 84; rib += 12) {
                        Curve curve = Curve.from(shade.x(190, rib), shade.y(190, rib));
                        for (double height = 210; height <= 690; height += 20) {
                            curve.to(shade.x(height, rib), shade.y(height, rib));
                        }
                        var line = curve.open();
                        inner.line(line, rattan.darker(0.55), 15);
                        inner.line(Form.moved(line, -2, -1), rattan, 9);
                    }
                    for (double height : new double[] {200, 300, 420, 540, 640, 684}) {
                        inner.line(shade.front(height), rattan.darker(0.5), 22);
                        inner.line(Form.moved(shade.front(height), 0, -3), rattan.lighter(0.15), 14);
                    }
                    inner.blob(500, 450, 230, 230, Tone.of(0xFFF2BE).fade(0.7));
                });
        pen.line(shade.ring(190), rattan.darker(0.3), 16);
        pen.line(shade.ring(188), rattan.lighter(0.2), 9);
    }
}
