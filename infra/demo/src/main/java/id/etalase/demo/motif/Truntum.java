package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Truntum: small star flowers strewn like a night sky. */
public record Truntum(Palette palette) implements Motif {
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
            pen.at(25, 25, 0, 1, this::star);
            pen.at(75, 75, 22, 1, this::star);
            dots(pen, 75, 25);
            dots(pen, 25, 75);
        });
    }

    private void star(Pen pen) {
        for (int ray = 0; ray < 8; ray++) {
            pen.fill(Form.leaf(0, 0, ray % 2 == 0 ? 23 : 17, 7, ray * 45), palette.main());
            pen.at(0, 0, ray * 45 + 22.5, 1, turned -> turned.fill(Form.circle(20, 0, 2.2), palette.accent()));
        }
        pen.fill(Form.circle(0, 0, 5), palette.accent());
        pen.fill(Form.circle(0, 0, 2), palette.line());
    }

    private void dots(Pen pen, double x, double y) {
        pen.fill(Form.flower(x, y, 8, 5), palette.accent());
        pen.fill(Form.circle(x, y, 2.6), palette.line());
    }
}
