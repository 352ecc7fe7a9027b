package id.etalase.demo.thing;

import id.etalase.demo.paint.Form;
import id.etalase.demo.paint.Gradient;
import id.etalase.demo.paint.Pen;
import id.etalase.demo.paint.Tone;
import java.util.List;

/**
 * Beads on a string, tone after tone.
 *
 * @param tones the tones in their order, again and again
 * @param shiny glass, or matt wood
 */
public record Beads(List<Tone> tones, boolean shiny) {
    /** Keeps its own copy of the tones. */
    public Beads {
        tones = List.copyOf(tones);
    }

    /** Draws the bead that comes at a place of the string. */
    void draw(Pen pen, int place, double x, double y, double radius) {
        Tone tone = tones.get(Math.floorMod(place, tones.size()));
        pen.blob(x + radius * 0.3, y + radius * 0.5, radius * 1.35, radius * 1.2, Tone.shade(0.5));
        pen.fill(
                Form.circle(x, y, radius),
                Gradient.round(
                        x - radius * 0.35,
                        y - radius * 0.4,
                        radius * 1.5,
                        tone.lighter(0.5),
                        tone,
                        tone.darker(0.45),
                        tone.darker(0.7)));
        if (shiny) {
            pen.blob(x - radius * 0.35, y - radius * 0.42, radius * 0.4, radius * 0.3, Tone.light(1));
            pen.blob(
                    x + radius * 0.4,
                    y + radius * 0.45,
                    radius * 0.35,
                    radius * 0.25,
                    tone.lighter(0.6).fade(0.7));
        } else {
            pen.line(
                    Form.ellipse(x, y, radius * 0.6, radius * 0.2),
                    tone.darker(0.4).fade(0.5),
                    radius * 0.07);
        }
    }
}
