package id.etalase.demo.motif;

import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** Sekar jagad: a map of islands, every one with a filling of its own. */
public record SekarJagad(Palette palette) implements Motif {
    private static final double[][] ISLANDS = {
        {20, 18, 25}, {66, 12, 22}, {46, 46, 22}, {90, 44, 23}, {14, 62, 21}, {64, 78, 26}, {28, 92, 20}, {96, 84, 15}
    };

    @Override
    public Tone ground() {
        return palette.main().lighter(0.3);
    }

    @Override
    public Tone trim() {
        return palette.ground();
    }

    @Override
    public void draw(Pen pen) {
        Tile.wrapped(pen, () -> {
            for (int i = 0; i < ISLANDS.length; i++) {
                int kind = i;
                pen.at(ISLANDS[i][0], ISLANDS[i][1], 47 * i, ISLANDS[i][2] / 25, island -> island(island, kind));
            }
        });
    }

    private void island(Pen pen, int kind) {
        Shape coast = Curve.from(-26, 0)
                .bend(-30, -22, -8, -20, -2, -25)
                .bend(14, -32, 20, -14, 26, -8)
                .bend(34, 6, 14, 10, 14, 20)
                .bend(10, 32, -6, 22, -14, 24)
                .bend(-28, 24, -24, 10, -26, 0)
                .closed();
        Tone fill = switch (kind % 4) {
            case 0 -> palette.ground();
            case 1 -> palette.accent();
            case 2 -> palette.line();
            default -> palette.ground().mix(palette.accent(), 0.5);
        };
        pen.fill(coast, fill);
        pen.line(coast, palette.line(), 2);
        filling(pen, kind % 3);
    }

    private void filling(Pen pen, int kind) {
        Tone light = palette.main();
        switch (kind) {
            case 0 -> {
                for (int petal = 0; petal < 6; petal++) {
                    pen.fill(Form.leaf(0, 0, 18, 9, petal * 60), light);
                }
                pen.fill(Form.circle(0, 0, 4), palette.line());
            }
            case 1 -> {
                for (int dot = 0; dot < 14; dot++) {
                    double angle = dot * 2.4;
                    double radius = 4.6 * Math.sqrt(dot);
                    pen.fill(Form.circle(Math.cos(angle) * radius, Math.sin(angle) * radius, 2.1), light);
                }
            }
            default -> {
                for (int wave = -2; wave <= 2; wave++) {
                    pen.line(
                            Curve.through(-17, wave * 7, -8, wave * 7 - 3, 2, wave * 7 + 2, 15, wave * 7 - 2)
                                    .open(),
                            light,
                            2.2);
                }
            }
        }
    }
}
