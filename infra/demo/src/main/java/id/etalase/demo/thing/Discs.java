package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * Flat round snacks, laid over each other.
 *
 * @param dish what they lie on
 * @param dough the tone at the rim
 * @param middle the tone at the centre
 * @param crust their surface
 * @param thickness in units: crackers are thin, pancakes thick
 */
public record Discs(Dish dish, Tone dough, Tone middle, Crust crust, double thickness) implements Good {
    private static final double[][] PLACES = {
        {330, 610, -14},
        {500, 580, 4},
        {670, 620, 16},
        {260, 705, -10},
        {740, 715, 12},
        {420, 690, -4},
        {590, 700, 8},
        {340, 780, -6},
        {660, 790, 8},
        {500, 790, 0},
        {490, 640, -5}
    };

    @Override
    public Stance stance() {
        return Stance.STANDING;
    }

    @Override
    public void draw(Pen pen) {
        dish.draw(pen);
        for (double[] place : PLACES) {
            pen.at(place[0], place[1], place[2], 1, this::disc);
        }
    }

    private void disc(Pen pen) {
        double radius = 128;
        double flat = 0.56;
        pen.blob(10, thickness + 24, radius * 1.2, radius * flat * 1.15, Tone.shade(0.5));
        Shape side = Form.union(
                Form.ellipse(0, thickness, radius, radius * flat),
                Form.box(-radius, 0, 2 * radius, thickness, 0),
                Form.ellipse(0, 0, radius, radius * flat));
        pen.fill(side, Gradient.across(-radius, radius, dough.darker(0.15), dough.darker(0.3), dough.darker(0.55)));
        Shape face = Form.ellipse(0, 0, radius, radius * flat);
        pen.relief(
                face,
                Gradient.round(-10, 0, radius, middle, middle, dough, dough.darker(0.12)),
                12,
                inner -> inner.placed(
                        AffineTransform.getScaleInstance(radius, radius * flat), unit -> crust.draw(unit, middle)));
    }
}
