package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;

/** Kawung: four palm fruits about a cross, one of the oldest batik motifs. */
public record Kawung(Palette palette) implements Motif {
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
        for (int quarter = 0; quarter < 4; quarter++) {
            pen.at(50, 50, 45 + 90 * quarter, 1, this::fruit);
        }
        for (double x = 0; x <= CELL; x += CELL) {
            pen.fill(Form.circle(x, 0, 6), palette.accent());
            pen.fill(Form.circle(x, CELL, 6), palette.accent());
        }
        pen.fill(Form.diamond(50, 50, 7, 7), palette.accent());
        for (int side = 0; side < 4; side++) {
            pen.at(50, 50, 90 * side, 1, turned -> {
                turned.fill(Form.diamond(50, 0, 9, 5), palette.accent());
                turned.fill(Form.circle(34, 0, 2.6), palette.main());
            });
        }
    }

    private void fruit(Pen pen) {
        Shape fruit = Form.ellipse(35.5, 0, 28, 15);
        pen.fill(fruit, palette.main());
        pen.line(fruit, palette.line(), 1.6);
        pen.line(Form.ellipse(35.5, 0, 22, 9.5), palette.accent(), 1.6);
        pen.fill(Form.ellipse(27, 0, 4.5, 2.8), palette.line());
        pen.fill(Form.ellipse(44, 0, 4.5, 2.8), palette.line());
    }
}
