package id.etalase.demo.motif;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/** Songket: stars and lattices of gold thread woven over silk. */
public record Songket(Palette palette) implements Motif {
    private static final int THREADS = 40;

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
        for (int row = 0; row < THREADS; row++) {
            for (int column = 0; column < THREADS; column++) {
                if (isGold(Math.abs(column - THREADS / 2), Math.abs(row - THREADS / 2))) {
                    Tone gold = palette.main().mix(palette.accent(), pen.between(0, 0.8));
                    pen.fill(
                            Form.box(column * thread + 0.15, row * thread + 0.35, thread - 0.1, thread - 0.7, 0.5),
                            gold);
                }
            }
        }
    }

    /** Whether the thread at this distance from the centre of the star shows gold. */
    private static boolean isGold(int x, int y) {
        int ring = x + y;
        boolean lattice = ring == 19 || ring == 20 || ring == 22;
        boolean upright = x <= 2 && y <= 12;
        boolean level = y <= 2 && x <= 12;
        boolean slanting = Math.abs(x - y) <= 1 && ring <= 15;
        boolean star = ring != 4 && (upright || level || slanting);
        boolean corner = ring >= 32 && (ring - 32) % 3 != 2;
        boolean onSide = (x >= 16 && y <= 3) || (y >= 16 && x <= 3);
        boolean side = onSide && ring % 2 == 0 && ring < 18;
        return lattice || star || corner || side;
    }
}
