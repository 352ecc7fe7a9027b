package id.etalase.learning.chart;

import java.util.List;
import java.util.Locale;

/** How often guesses of each confidence are right; on the diagonal a confidence means what it says. */
public record ReliabilityChart(String title, List<Bar> bars) {
    /**
     * Guesses of about one confidence.
     *
     * @param confidence their mean
     * @param accuracy share of right ones
     */
    public record Bar(double from, double to, int guesses, double confidence, double accuracy) {}

    /** Draws it. */
    public void draw(Markup page) {
        Frame frame = new Frame(0, 1, 1);
        Frame.begin(page, title, Frame.WIDTH, Frame.HEIGHT);
        frame.axes(page, "confidence", "share right");
        for (Bar bar : bars) {
            if (bar.guesses() > 0) {
                draw(page, frame, bar);
            }
        }
        frame.line(page, "diagonal", 0, 0, 1, 1);
        page.close();
        page.leaf(
                "p", "Dots: mean confidence of a bin. Bars narrower than their bin hold few guesses.", "class", "note");
        page.close();
    }

    private void draw(Markup page, Frame frame, Bar bar) {
        int most = bars.stream().mapToInt(Bar::guesses).max().orElse(1);
        double whole = frame.x(bar.to()) - frame.x(bar.from());
        double width = whole * Math.max(0.25, Math.sqrt(bar.guesses() / (double) most)) - 1;
        page.open(
                "rect",
                "class",
                "bar",
                "x",
                Frame.at(frame.x(bar.from()) + (whole - width) / 2),
                "y",
                Frame.at(frame.y(bar.accuracy())),
                "width",
                Frame.at(width),
                "height",
                Frame.at(frame.y(0) - frame.y(bar.accuracy())));
        page.leaf(
                        "title",
                        String.format(
                                Locale.ROOT,
                                "%d guesses, mean confidence %.3f, right %.3f",
                                bar.guesses(),
                                bar.confidence(),
                                bar.accuracy()))
                .close();
        page.empty(
                "circle",
                "class",
                "dot",
                "cx",
                Frame.at(frame.x(bar.confidence())),
                "cy",
                Frame.at(frame.y(bar.accuracy())),
                "r",
                "3.5");
    }
}
