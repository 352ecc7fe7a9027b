package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** The checks of a sarong. */
public record Plaid(Palette palette) implements Motif {
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
        band(pen, 8, 34, palette.accent().fade(0.62));
        band(pen, 60, 22, palette.line().fade(0.62));
        band(pen, 4, 2.4, palette.main().fade(0.9));
        band(pen, 24, 2, palette.main().fade(0.9));
        band(pen, 46, 2.4, palette.main().fade(0.9));
        band(pen, 70, 2, palette.main().fade(0.9));
        band(pen, 90, 4, palette.accent().fade(0.8));
    }

    private static void band(Pen pen, double at, double width, Tone tone) {
        pen.fill(Form.box(at, -5, width, CELL + 10, 0), tone);
        pen.fill(Form.box(-5, at, CELL + 10, width, 0), tone);
    }
}
