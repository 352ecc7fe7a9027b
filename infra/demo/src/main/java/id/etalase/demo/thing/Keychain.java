package id.etalase.demo.thing;

import id.etalase.demo.motif.Motif;
import id.etalase.demo.paint.Curve;
import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A key ring with a charm of wood and batik.
 *
 * @param charm the form of the charm
 * @param motif the batik on it
 */
public record Keychain(Charm charm, Motif motif) implements Good {
    private static final Tone STEEL = Tone.of(0xB9BFC4);
    private static final Tone WOOD = Tone.of(0xB27A44);

    /** The form of a charm. */
    public enum Charm {
        /** A turtle. */
        TURTLE,
        /** A fish. */
        FISH
    }

    @Override
    public Stance stance() {
        return Stance.LYING;
    }

    @Override
    public void draw(Pen pen) {
        ring(pen, Form.circle(500, 170, 104), 22);
        for (int link = 0; link < 4; link++) {
            ring(
                    pen,
                    link % 2 == 0
                            ? Form.ellipse(500, 300 + link * 38, 24, 30)
                            : Form.ellipse(500, 300 + link * 38, 9, 30),
                    10);
        }
        switch (charm) {
            case TURTLE -> turtle(pen);
            case FISH -> fish(pen);
        }
        pen.fill(Form.circle(500, 462, 17), Tone.of(0x2A1A10));
        ring(pen, Form.circle(500, 452, 26), 9);
    }

    private static void ring(Pen pen, Shape ring, double width) {
        pen.line(Form.moved(ring, 7, 10), Tone.shade(0.28), width);
        pen.line(ring, STEEL.darker(0.55), width);
        pen.line(ring, STEEL, width * 0.7);
        pen.line(Form.moved(ring, -width * 0.12, -width * 0.14), Tone.WHITE, width * 0.22);
    }

    private void fish(Pen pen) {
        Shape fish = Form.union(
                Curve.from(180, 660)
                        .bend(300, 420, 640, 400, 760, 640)
                        .bend(640, 880, 300, 880, 180, 660)
                        .closed(),
                Curve.from(720, 640)
                        .to(900, 500)
                        .bend(850, 600, 850, 690, 900, 790)
                        .closed());
        plate(pen, fish, 0.88, 500, 650);
        pen.fill(Form.circle(282, 620, 27), Tone.WHITE);
        pen.fill(Form.circle(278, 620, 14), Tone.BLACK);
    }

    private void turtle(Pen pen) {
        for (double[] leg : new double[][] {{320, 560, 215}, {680, 560, -35}, {340, 800, 145}, {660, 800, 35}}) {
            pen.relief(Form.leaf(leg[0], leg[1], 170, 110, leg[2]), WOOD.color(), 20);
        }
        pen.relief(Form.ellipse(500, 500, 78, 88), WOOD.lighter(0.1).color(), 22);
        pen.fill(Form.circle(468, 500, 9), Tone.BLACK);
        pen.fill(Form.circle(532, 500, 9), Tone.BLACK);
        plate(pen, Form.ellipse(500, 700, 230, 218), 0.84, 500, 700);
    }

    private void plate(Pen pen, Shape plate, double inset, double x, double y) {
        pen.relief(plate, WOOD.color(), 26);
        var shrink = AffineTransform.getTranslateInstance(x * (1 - inset), y * (1 - inset));
        shrink.scale(inset, inset);
        Shape field = shrink.createTransformedShape(plate);
        pen.relief(field, motif.paint(104), 22, inner -> inner.blob(x - 90, y - 110, 130, 80, Tone.light(0.5)));
        pen.line(field, motif.trim(), 6);
    }
}
