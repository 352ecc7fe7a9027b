package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Lurik: handwoven stripes of many widths. */
public record Lurik(Palette palette) implements Motif {
    @Override
    public Tone ground() {
        return palette.ground();
    }

    @Override
    public Tone trim() {
        return palette.line();
    }

    @Override
    public void draw(Pen pen) {
        stripe(pen, 0, 14, palette.line());
        stripe(pen, 18, 3, palette.main());
        stripe(pen, 24, 10, palette.accent());
        stripe(pen, 37, 2, palette.main());
        stripe(pen, 46, 8, palette.line());
        stripe(pen, 56, 2, palette.main());
        stripe(pen, 61, 2, palette.main());
        stripe(pen, 70, 12, palette.accent());
        stripe(pen, 74, 4, palette.line());
        stripe(pen, 88, 3, palette.main());
        for (int weft = 0; weft < 50; weft++) {
            pen.fill(Form.box(0, weft * 2, CELL, 1, 0), Tone.shade(0.10));
        }
    }

    private static void stripe(Pen pen, double x, double width, Tone tone) {
        pen.fill(Form.box(x, -5, width, CELL + 10, 0), tone);
    }
}
