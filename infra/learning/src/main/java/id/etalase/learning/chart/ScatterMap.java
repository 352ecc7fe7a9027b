package id.etalase.learning.chart;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Points on a plane; the labels with most points have a colour each, the others share one. */
public record ScatterMap(String title, List<Dot> dots) {
    private static final int COLOURS = 12;
    private static final int SIDE = 560;
    private static final int MARGIN = 10;

    /**
     * A point.
     *
     * @param name said when somebody points at it
     * @param picture a data URI shown then, or empty
     */
    public record Dot(double x, double y, String label, String name, String picture) {}

    /** The part of the plane that is shown: a square around all points. */
    private record Field(double centreX, double centreY, double half) {
        static Field around(List<Dot> dots) {
            DoubleSummaryStatistics x = dots.stream().mapToDouble(Dot::x).summaryStatistics();
            DoubleSummaryStatistics y = dots.stream().mapToDouble(Dot::y).summaryStatistics();
            double widest = Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
            return new Field((x.getMax() + x.getMin()) / 2, (y.getMax() + y.getMin()) / 2, widest > 0 ? widest / 2 : 1);
        }

        double x(Dot dot) {
            return SIDE / 2.0 + (dot.x() - centreX) / half * (SIDE / 2.0 - MARGIN);
        }

        double y(Dot dot) {
            return SIDE / 2.0 - (dot.y() - centreY) / half * (SIDE / 2.0 - MARGIN);
        }
    }

    /** Draws it. */
    public void draw(Markup page) {
        List<String> coloured =
                dots.stream().collect(Collectors.groupingBy(Dot::label, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        Field field = Field.around(dots);
        Frame.begin(page, title, SIDE, SIDE);
        for (int colour = 0; colour <= coloured.size(); colour++) {
            boolean rest = colour == coloured.size();
            String label = rest ? "" : coloured.get(colour);
            page.open("g", "class", "dot " + (rest ? "rest" : "c" + colour));
            dots.stream()
                    .filter(dot ->
                            rest ? !coloured.contains(dot.label()) : dot.label().equals(label))
                    .forEach(dot -> draw(page, dot, field));
            page.close();
        }
        page.close();
        legend(page, coloured);
        page.close();
    }

    private static void draw(Markup page, Dot dot, Field field) {
        String x = Frame.at(field.x(dot));
        String y = Frame.at(field.y(dot));
        if (dot.picture().isEmpty()) {
            page.open("circle", "cx", x, "cy", y, "r", "4");
        } else {
            page.open("circle", "cx", x, "cy", y, "r", "4", "data-picture", dot.picture());
        }
        page.leaf("title", dot.label() + ": " + dot.name()).close();
    }

    private void legend(Markup page, List<String> coloured) {
        page.open("p", "class", "legend");
        for (int i = 0; i < coloured.size(); i++) {
            page.leaf("span", coloured.get(i), "class", "key c" + i).text(" ");
        }
        if (dots.stream().anyMatch(dot -> !coloured.contains(dot.label()))) {
            page.leaf("span", "others", "class", "key rest");
        }
        page.close();
    }
}
