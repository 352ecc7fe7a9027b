package id.etalase.learning.report;

import id.etalase.learning.chart.LineChart;
import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.evaluation.SectionResult.Foreign.Rates;
import java.util.ArrayList;
import java.util.List;

/** How well the model tells what a shop does not sell. */
final class ForeignPart {
    private final SectionResult.Foreign section;

    ForeignPart(SectionResult.Foreign section) {
        this.section = section;
    }

    void write(Markup page) {
        DataPart.write(page, section.data());
        new HeadlinePart(section).write(page);
        page.open("div", "class", "charts");
        new LineChart(
                        "Wrong answers if one threshold stood for all",
                        "least similarity of a match",
                        "share",
                        section.steps(),
                        List.of(
                                new LineChart.Line("sold, but refused", section.rejected()),
                                new LineChart.Line("foreign, but let in", section.accepted())))
                .draw(page);
        page.close();
        List<List<String>> rows = new ArrayList<>();
        section.byLabel().forEach((label, rates) -> rows.add(row(label, rates)));
        rows.add(row("all", section.all()));
        Tables.write(
                page,
                "Shares of wrong answers, by what was asked for",
                List.of("asked for", "threshold", "sold, refused", "foreign, let in", "held-out kind, let in"),
                rows);
    }

    private static List<String> row(String label, Rates rates) {
        return List.of(
                label,
                Tables.share(rates.threshold()),
                Tables.share(rates.falseRejects()),
                Tables.share(rates.falseAccepts()),
                Tables.share(rates.heldOutAccepts()));
    }
}
