package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;

/**
 * A bracelet of beads with a small charm.
 *
 * @param beads its beads
 * @param count how many of them
 */
public record Bracelet(Beads beads, int count) implements Good {
    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        double ring = 320;
        pen.line(Form.circle(500, 480, ring), Tone.of(0x4A3626), 7);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            beads.draw(
                    pen, i, 500 + Math.cos(angle) * ring, 480 + Math.sin(angle) * ring, Math.PI * ring / count * 1.02);
        }
        charm(pen);
    }

    private static void charm(Pen pen) {
        Tone gold = Tone.of(0xE0B04A);
        pen.line(Form.circle(500, 826, 20), gold.darker(0.3), 9);
        pen.relief(Form.flower(500, 884, 52, 6), gold.color(), 16);
        pen.relief(Form.circle(500, 884, 18), gold.lighter(0.35).color(), 8);
    }
}
