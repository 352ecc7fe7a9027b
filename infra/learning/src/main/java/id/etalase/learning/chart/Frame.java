package id.etalase.learning.chart;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The field of a chart with two axes, in SVG units.
 *
 * @param xFrom the value at the left
 * @param xTo the value at the right
 * @param yTo the value at the top; at the bottom it is 0
 */
record Frame(double xFrom, double xTo, double yTo) {
    static final int WIDTH = 440;
    static final int HEIGHT = 280;
    private static final int LEFT = 48;
    private static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 42;
    private static final int TICKS = 5;

    double x(double value) {
        return LEFT + (value - xFrom) / (xTo - xFrom) * (WIDTH - LEFT - RIGHT);
    }

    double y(double value) {
        return HEIGHT - BOTTOM - value / yTo * (HEIGHT - TOP - BOTTOM);
    }

    /** Begins the picture; to be closed by the caller. */
    static void begin(Markup page, String title, int width, int height) {
        page.open("figure").leaf("figcaption", title);
        page.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "style",
                "max-width: " + 5 * width / 4 + "px",
                "role",
                "img",
                "aria-label",
                title,
                "xmlns",
                "http://www.w3.org/2000/svg");
    }

    void axes(Markup page, String xName, String yName) {
        for (int i = 0; i <= TICKS; i++) {
            double y = yTo * i / TICKS;
            line(page, "grid", xFrom, y, xTo, y);
            label(page, number(y), x(xFrom) - 6, y(y) + 4, "end");
        }
        xTicks().distinct().forEach(x -> label(page, number(x), x(x), HEIGHT - BOTTOM + 16, "middle"));
        label(page, xName, (x(xFrom) + x(xTo)) / 2, HEIGHT - 8.0, "middle");
        page.leaf(
                "text",
                yName,
                "transform",
                "translate(12 " + at((TOP + HEIGHT - BOTTOM) / 2.0) + ") rotate(-90)",
                "text-anchor",
                "middle");
    }

    /** Whole numbers, where the axis goes from one to another. */
    private DoubleStream xTicks() {
        boolean whole = xTo - xFrom > 1 && xFrom == Math.rint(xFrom) && xTo == Math.rint(xTo);
        return IntStream.rangeClosed(0, TICKS)
                .mapToDouble(i -> xFrom + (xTo - xFrom) * i / TICKS)
                .map(x -> whole ? Math.rint(x) : x);
    }

    void line(Markup page, String style, double x1, double y1, double x2, double y2) {
        page.empty("line", "class", style, "x1", at(x(x1)), "y1", at(y(y1)), "x2", at(x(x2)), "y2", at(y(y2)));
    }

    static void label(Markup page, String text, double x, double y, String anchor) {
        page.leaf("text", text, "x", at(x), "y", at(y), "text-anchor", anchor);
    }

    /** A place in the picture. */
    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2g", value);
    }
}
