package id.etalase.demo.motif;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** Parang: slanting rows of blades that run on like waves, parted by rows of diamonds. */
public record Parang(Palette palette) implements Motif {
    /** The cell's diagonal holds two rows across and four blades along, so that the slanting rows meet at its edges. */
    private static final double ROW = CELL / Math.sqrt(2);

    private static final double STEP = ROW / 2;

    @Override
    public Tone ground() {
        return palette.ground();
    }

    @Override
    public Tone trim() {
        return palette.accent();
    }

    @Override
    public void draw(Pen pen) {
        pen.at(0, 0, 45, 1, slanted -> {
            for (int row = -2; row <= 2; row++) {
                for (int step = -1; step <= 5; step++) {
                    slanted.at(step * STEP, row * ROW, 0, 1, this::blade);
                }
                diamonds(slanted, row * ROW + ROW / 2);
            }
        });
    }

    private void blade(Pen pen) {
        Shape blade = Curve.from(-20, -26)
                .bend(2, -30, 22, -16, 12, 0)
                .bend(8, 8, 10, 18, 24, 26)
                .bend(0, 30, -20, 16, -11, 0)
                .bend(-7, -8, -10, -18, -20, -26)
                .closed();
        pen.fill(blade, palette.main());
        pen.line(blade, palette.line(), 1.8);
        pen.line(
                Curve.from(-8, -21)
                        .bend(8, -14, 2, -4, 0, 0)
                        .bend(-2, 4, -6, 14, 10, 21)
                        .open(),
                palette.accent(),
                3);
        pen.fill(Form.circle(16, -12, 3), palette.accent());
        pen.fill(Form.circle(-15, 12, 3), palette.accent());
    }

    private void diamonds(Pen pen, double y) {
        pen.line(Form.line(-200, y, 300, y), palette.line(), 10);
        pen.line(Form.line(-200, y - 5, 300, y - 5), palette.accent(), 1.4);
        pen.line(Form.line(-200, y + 5, 300, y + 5), palette.accent(), 1.4);
        for (int i = -6; i < 18; i++) {
            pen.fill(Form.diamond(i * STEP / 2, y, 6, 3.6), palette.main());
        }
    }
}
