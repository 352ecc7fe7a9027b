package id.etalase.demo.motif;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Buketan: the bouquets of Pekalongan, flowers and tendrils in bright colours. */
public record Buketan(Palette palette) implements Motif {
    @Override
    public Tone ground() {
        return palette.ground();
    }

    @Override
    public Tone trim() {
        return palette.main();
    }

    @Override
    public void draw(Pen pen) {
        Tile.wrapped(pen, () -> {
            pen.at(32, 34, -10, 1, this::bouquet);
            pen.at(82, 84, 160, 0.8, this::bouquet);
            pen.fill(Form.flower(82, 26, 6, 5), palette.main());
            pen.fill(Form.flower(32, 88, 6, 5), palette.main());
        });
    }

    private void bouquet(Pen pen) {
        pen.line(Curve.from(-4, 4).bend(-14, 26, 8, 34, 18, 44).open(), palette.accent(), 2.4);
        pen.line(Curve.from(0, 0).bend(22, -4, 30, -20, 44, -16).open(), palette.accent(), 2.2);
        for (double[] leaf : new double[][] {{-6, 14, 150}, {0, 24, 20}, {8, 34, 130}, {20, -6, 60}, {28, -12, -70}}) {
            pen.fill(Form.leaf(leaf[0], leaf[1], 19, 9, leaf[2]), palette.accent());
        }
        pen.fill(Form.flower(0, 0, 22, 7), palette.main());
        pen.line(Form.flower(0, 0, 22, 7), palette.line(), 1.4);
        pen.fill(Form.flower(0, 0, 14, 7), palette.main().lighter(0.45));
        pen.fill(Form.circle(0, 0, 5), palette.line());
        pen.fill(Form.flower(44, -16, 9, 5), palette.main().mix(palette.line(), 0.35));
        pen.fill(Form.circle(44, -16, 3), palette.ground());
        pen.fill(Form.flower(18, 44, 8, 5), palette.line());
    }
}
