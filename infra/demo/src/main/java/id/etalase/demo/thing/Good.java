package id.etalase.demo.thing;

import id.etalase.demo.paint.Pen;

/**
 * Something a shop sells, as a drawing: a silhouette and what it is made of.
 *
 * <p>The drawing is {@value #SIZE} units wide and high, on a clear ground.
 */
public interface Good {
    /** The side of the drawing in units. */
    double SIZE = 1000;

    /** The height at which standing goods touch the table. */
    double FLOOR = 880;

    /** Whether it stands or lies. */
    Stance stance();

    /** Draws it, the same way each time the pen's grain is the same. */
    void draw(Pen pen);
}
