package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Makes a repeating paint of a motif. */
final class Tile {
    private static final double PIXELS_PER_UNIT = 1.0;
    private static final long GRAIN = 20_45L;

    private Tile() {}

    static Paint of(Motif motif, double size) {
        int pixels = Math.max(24, (int) Math.round(size * PIXELS_PER_UNIT));
        BufferedImage cell = Pen.picture(pixels, Motif.CELL, GRAIN, pen -> {
            pen.fill(Form.box(-5, -5, Motif.CELL + 10, Motif.CELL + 10, 0), motif.ground());
            motif.draw(pen);
        });
        return new TexturePaint(cell, new Rectangle2D.Double(0, 0, size, size));
    }

    /** Draws the same nine times, so that what crosses an edge of the cell comes back on the other side. */
    static void wrapped(Pen pen, Runnable drawing) {
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                pen.placed(
                        AffineTransform.getTranslateInstance(column * Motif.CELL, row * Motif.CELL),
                        moved -> drawing.run());
            }
        }
    }
}
