package id.etalase.learning.chart;

import java.util.List;
import java.util.Locale;

/**
 * Lines over a common axis.
 *
 * @param x the places of all lines' points, at least two, rising
 */
public record LineChart(String title, String xName, String yName, List<Double> x, List<Line> lines) {
    /**
     * One line.
     *
     * @param y at least 0; as many as the chart has places, NaN where there is none
     */
    public record Line(String name, List<Double> y) {}

    /** Draws it. */
    public void draw(Markup page) {
        double highest = lines.stream()
                .flatMap(line -> line.y().stream())
                .filter(y -> !y.isNaN())
                .mapToDouble(y -> y)
                .max()
                .orElse(1);
        Frame frame = new Frame(x.getFirst(), x.getLast(), highest <= 1 ? 1 : highest);
        Frame.begin(page, title, Frame.WIDTH, Frame.HEIGHT);
        frame.axes(page, xName, yName);
        for (int i = 0; i < lines.size(); i++) {
            page.open("path", "class", "line s" + i, "d", path(frame, lines.get(i)));
            page.leaf("title", lines.get(i).name()).close();
        }
        page.close();
        legend(page);
        page.close();
    }

    private String path(Frame frame, Line line) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < x.size(); i++) {
            if (!line.y().get(i).isNaN()) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(Frame.at(frame.x(x.get(i))))
                        .append(' ')
                        .append(Frame.at(frame.y(line.y().get(i))));
            }
        }
        return path.toString();
    }

    private void legend(Markup page) {
        page.open("p", "class", "legend");
        for (int i = 0; i < lines.size(); i++) {
            page.open("span", "class", String.format(Locale.ROOT, "key s%d", i));
            page.text(lines.get(i).name()).close().text(" ");
        }
        page.close();
    }
}
