package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.statistics.Interval;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes tables with a caption, a header, and a name at the start of each row. */
final class Tables {
    private Tables() {}

    /** @param rows each with as many cells as the header */
    static void write(Markup page, String caption, List<String> header, List<List<String>> rows) {
        page.open("div", "class", "scroll").open("table").leaf("caption", caption);
        page.open("thead").open("tr");
        header.forEach(name -> page.leaf("th", name, "scope", "col"));
        page.close().close().open("tbody");
        for (List<String> row : rows) {
            page.open("tr").leaf("th", row.getFirst(), "scope", "row");
            row.stream().skip(1).forEach(cell -> page.leaf("td", cell, "class", style(cell)));
            page.close();
        }
        page.close().close().close();
    }

    private static String style(String cell) {
        return switch (cell) {
            case "met" -> "met";
            case "not met" -> "unmet";
            case "not measured" -> "number";
            default -> cell.isEmpty() || !"0123456789.-+–≥≤".contains(cell.substring(0, 1)) ? "text" : "number";
        };
    }

    /** A share with three digits. */
    static String share(@Nullable Double share) {
        return share == null ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }

    static String interval(@Nullable Interval interval) {
        return interval == null ? "–" : String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high());
    }

    /** With its sign. */
    static String difference(@Nullable Interval interval) {
        return interval == null
                ? "–"
                : String.format(
                        Locale.ROOT, "%+.3f (%+.3f to %+.3f)", interval.mean(), interval.low(), interval.high());
    }
}
