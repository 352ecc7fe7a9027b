package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Ceplok: rosettes in a grid of squares. */
public record Ceplok(Palette palette) implements Motif {
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
        pen.line(Form.diamond(50, 50, 50, 50), palette.accent(), 4);
        pen.line(Form.diamond(50, 50, 43, 43), palette.line(), 1.5);
        rosette(pen, 50, 50, 34);
        corner(pen, 0, 0);
        corner(pen, CELL, 0);
        corner(pen, 0, CELL);
        corner(pen, CELL, CELL);
    }

    private void corner(Pen pen, double x, double y) {
        pen.fill(Form.circle(x, y, 24), palette.line());
        pen.fill(Form.flower(x, y, 21, 8), palette.accent());
        pen.fill(Form.flower(x, y, 13, 4), palette.main());
        pen.fill(Form.circle(x, y, 4), palette.line());
    }

    private void rosette(Pen pen, double x, double y, double radius) {
        for (int petal = 0; petal < 8; petal++) {
            double angle = petal * 45;
            Tone tone = petal % 2 == 0 ? palette.main() : palette.accent();
            pen.fill(Form.leaf(x, y, petal % 2 == 0 ? radius : radius * 0.82, radius * 0.5, angle), tone);
            pen.line(Form.leaf(x, y, radius * 0.6, radius * 0.2, angle), palette.line(), 1.2);
        }
        pen.fill(Form.circle(x, y, radius * 0.24), palette.line());
        pen.fill(Form.circle(x, y, radius * 0.15), palette.main());
    }
}
