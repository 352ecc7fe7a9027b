package id.etalase.demo.motif;

import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Paint;

/** A repeat pattern of a cloth. It is drawn once as a cell and repeats without a seam. */
public interface Motif {
    /** The side of a cell in the units of {@link #draw}. */
    double CELL = 100;

    /** The tone the cell begins with. */
    Tone ground();

    /** The tone that trims and hems are best made of. */
    Tone trim();

    /** Draws one cell, {@value #CELL} units wide and high; what leaves it on one side comes back on the other. */
    void draw(Pen pen);

    /** The pattern as a paint whose cells have the given size in the units of a good. */
    default Paint paint(double size) {
        return Tile.of(this, size);
    }
}
