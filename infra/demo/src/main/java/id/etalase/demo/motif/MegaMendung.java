package id.etalase.demo.motif;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** Mega mendung: the rain clouds of Cirebon, each outlined in bands from dark to light. */
public record MegaMendung(Palette palette) implements Motif {
    private static final int BANDS = 5;

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
        Tile.wrapped(pen, () -> {
            pen.at(44, 26, 0, 0.92, this::cloud);
            pen.at(96, 76, 0, 0.92, mirrored -> cloud(mirrored));
            pen.at(92, 14, 0, 0.34, this::cloud);
            pen.at(40, 66, 0, 0.34, this::cloud);
        });
    }

    private void cloud(Pen pen) {
        Shape cloud = Curve.from(-46, 8)
                .bend(-38, 4, -34, 2, -30, 4)
                .bend(-36, -12, -20, -20, -12, -12)
                .bend(-12, -26, 14, -26, 14, -11)
                .bend(24, -18, 36, -8, 28, 3)
                .bend(36, 2, 40, 5, 46, 10)
                .bend(34, 10, 30, 12, 22, 12)
                .bend(18, 22, 2, 22, -2, 13)
                .bend(-8, 20, -22, 18, -24, 10)
                .bend(-32, 12, -38, 10, -46, 8)
                .closed();
        for (int band = 0; band < BANDS; band++) {
            double share = (double) band / BANDS;
            Tone tone = palette.line().mix(palette.accent(), Math.min(1, share * 1.6));
            pen.line(cloud, tone.mix(palette.main(), Math.max(0, share * 1.7 - 0.7)), 18 - 3.6 * band);
        }
        pen.fill(cloud, palette.main());
        pen.line(Curve.from(-18, 4).bend(-22, -8, -8, -10, -8, -2).open(), palette.accent(), 2.4);
        pen.line(Curve.from(-2, 4).bend(-8, -16, 12, -16, 8, -3).open(), palette.accent(), 2.4);
        pen.line(Curve.from(14, 5).bend(14, -8, 26, -8, 22, 1).open(), palette.accent(), 2.4);
    }
}
