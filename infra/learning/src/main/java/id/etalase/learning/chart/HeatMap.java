package id.etalase.learning.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was taken for what: a row for each truth, a column for each guess, the darker the larger its share of the row. With more
 * labels than {@value #SHOWN}, the rarer ones share a row and a column.
 *
 * @param counts truth to guess to count
 */
public record HeatMap(String title, Map<String, Map<String, Integer>> counts) {
    private static final int SHOWN = 24;
    private static final int WITH_NUMBERS = 14;
    private static final String OTHERS = "(others)";
    private static final int LEFT = 130;
    private static final int TOP = 104;
    private static final int SIDE = 560;

    /** Draws it. */
    public void draw(Markup page) {
        List<String> labels = labels();
        double cell = Math.min(40, (SIDE - LEFT) / (double) labels.size());
        int width = (int) (LEFT + cell * labels.size() + 40);
        Frame.begin(page, title, Math.max(width, 260), (int) (TOP + cell * labels.size() + 6));
        for (int row = 0; row < labels.size(); row++) {
            Frame.label(page, labels.get(row), LEFT - 5.0, TOP + cell * (row + 0.5) + 4, "end");
            column(page, labels.get(row), LEFT + cell * (row + 0.5));
            row(page, labels, row, cell);
        }
        page.close();
        page.leaf("p", "Rows: what it is. Columns: what it was taken for. Colour: share of the row.", "class", "note");
        page.close();
    }

    private static void column(Markup page, String label, double x) {
        page.leaf(
                "text",
                label,
                "transform",
                "translate(" + Frame.at(x + 3) + " " + (TOP - 6) + ") rotate(-50)",
                "text-anchor",
                "start");
    }

    private void row(Markup page, List<String> labels, int row, double cell) {
        String truth = labels.get(row);
        int total =
                labels.stream().mapToInt(taken -> count(labels, truth, taken)).sum();
        page.empty(
                "rect",
                "class",
                "cell wrong",
                "x",
                Integer.toString(LEFT),
                "y",
                Frame.at(TOP + cell * row),
                "width",
                Frame.at(cell * labels.size() - 1),
                "height",
                Frame.at(cell - 1),
                "fill-opacity",
                "0.04");
        for (int column = 0; column < labels.size(); column++) {
            int count = count(labels, truth, labels.get(column));
            if (count == 0) { // The band behind stands for all that never happened.
                continue;
            }
            double share = total == 0 ? 0 : count / (double) total;
            double x = LEFT + cell * column;
            double y = TOP + cell * row;
            page.open(
                    "rect",
                    "class",
                    row == column ? "cell right" : "cell wrong",
                    "x",
                    Frame.at(x),
                    "y",
                    Frame.at(y),
                    "width",
                    Frame.at(cell - 1),
                    "height",
                    Frame.at(cell - 1),
                    "fill-opacity",
                    String.format(Locale.ROOT, "%.3f", 0.12 + 0.88 * share));
            page.leaf("title", truth + " taken for " + labels.get(column) + ": " + count + " of " + total)
                    .close();
            if (labels.size() <= WITH_NUMBERS) {
                page.leaf(
                        "text",
                        Integer.toString(count),
                        "class",
                        share > 0.5 ? "on" : "count",
                        "x",
                        Frame.at(x + cell / 2),
                        "y",
                        Frame.at(y + cell / 2 + 4),
                        "text-anchor",
                        "middle");
            }
        }
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>(counts.keySet().stream()
                .sorted(Comparator.comparingInt((String label) -> -total(label)).thenComparing(label -> label))
                .limit(SHOWN)
                .sorted()
                .toList());
        boolean more =
                counts.size() > SHOWN || counts.values().stream().anyMatch(row -> !labels.containsAll(row.keySet()));
        if (more) {
            labels.add(OTHERS);
        }
        return labels;
    }

    private int total(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(each -> each)
                .sum();
    }

    private int count(List<String> labels, String truth, String taken) {
        return counts.entrySet().stream()
                .filter(row -> shownAs(labels, row.getKey()).equals(truth))
                .flatMap(row -> row.getValue().entrySet().stream())
                .filter(cell -> shownAs(labels, cell.getKey()).equals(taken))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String shownAs(List<String> labels, String label) {
        return labels.contains(label) ? label : OTHERS;
    }
}
