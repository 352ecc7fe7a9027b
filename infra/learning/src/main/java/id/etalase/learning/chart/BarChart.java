package id.etalase.learning.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Counts, the largest first, at most {@value #SHOWN}.
 *
 * @param unit what is counted
 */
public record BarChart(String title, String unit, Map<String, Integer> counts) {
    private static final int SHOWN = 30;
    private static final int ROW = 17;
    private static final int LEFT = 150;
    private static final int WIDTH = 440;
    private static final int NUMBER = 44;

    /** Draws it. */
    public void draw(Markup page) {
        List<Map.Entry<String, Integer>> rows = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .toList();
        int most = rows.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        Frame.begin(page, title, WIDTH, ROW * rows.size() + 6);
        for (int i = 0; i < rows.size(); i++) {
            int count = rows.get(i).getValue();
            double width = (WIDTH - LEFT - NUMBER) * (double) count / most;
            Frame.label(page, shortened(rows.get(i).getKey()), LEFT - 6.0, ROW * i + 14.0, "end");
            page.empty(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    Frame.at(LEFT),
                    "y",
                    Frame.at(ROW * i + 3.0),
                    "width",
                    Frame.at(Math.max(1, width)),
                    "height",
                    Frame.at(ROW - 4.0));
            Frame.label(page, Integer.toString(count), LEFT + Math.max(1, width) + 4, ROW * i + 14.0, "start");
        }
        page.close();
        if (counts.size() > SHOWN) {
            page.leaf("p", "The " + SHOWN + " largest of " + counts.size() + " labels; " + unit + ".", "class", "note");
        }
        page.close();
    }

    private static String shortened(String label) {
        return label.length() <= 22 ? label : label.substring(0, 21) + "…";
    }
}
