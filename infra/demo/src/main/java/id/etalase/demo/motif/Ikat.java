package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Ikat: diamonds with the feathered edges of threads that were dyed before they were woven. */
public record Ikat(Palette palette) implements Motif {
    private static final int THREADS = 50;

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
        double thread = CELL / THREADS;
        for (int column = 0; column < THREADS; column++) {
            double feather = pen.between(-3.2, 3.2);
            double distance = Math.abs((column + 0.5) * thread - 50) * 0.9;
            for (int row = 0; row < THREADS; row++) {
                double y = (row + 0.5) * thread;
                Tone tone = tone(distance + Math.abs(y - 50 + feather) * 0.9);
                pen.fill(Form.box(column * thread, row * thread, thread + 0.6, thread + 0.6, 0), tone);
            }
        }
    }

    private Tone tone(double ring) {
        if (ring < 7) {
            return palette.main();
        } else if (ring < 14) {
            return palette.line();
        } else if (ring < 25) {
            return palette.accent();
        } else if (ring < 30) {
            return palette.main();
        } else if (ring < 44) {
            return palette.ground();
        } else if (ring < 49) {
            return palette.main();
        } else if (ring < 58) {
            return palette.line();
        } else if (ring < 76) {
            return palette.ground();
        }
        return palette.accent();
    }
}
