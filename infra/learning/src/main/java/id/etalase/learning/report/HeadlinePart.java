package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.Comparison;
import id.etalase.learning.evaluation.Published;
import id.etalase.learning.evaluation.SectionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section's figures with their intervals, beside the baseline's and the papers' where there are such. */
final class HeadlinePart {
    private final SectionResult section;

    HeadlinePart(SectionResult section) {
        this.section = section;
    }

    void write(Markup page) {
        Optional<Comparison> baseline = Optional.ofNullable(section.baseline());
        List<String> header = new ArrayList<>(List.of("figure", "measured", "95 % interval"));
        if (baseline.isPresent()) {
            header.addAll(List.of("baseline", "difference (95 % interval)"));
        }
        if (!section.published().isEmpty()) {
            header.add("published, on other photos");
        }
        List<List<String>> rows = new ArrayList<>();
        section.headline().keySet().forEach(figure -> rows.add(row(figure, baseline)));
        Tables.write(page, "Figures with bootstrap intervals", header, rows);
    }

    private List<String> row(String figure, Optional<Comparison> baseline) {
        List<String> row = new ArrayList<>(List.of(
                figure,
                Tables.share(section.headline().get(figure)),
                Tables.interval(section.intervals().get(figure))));
        baseline.ifPresent(other -> {
            row.add(Tables.share(other.figures().get(figure)));
            row.add(Tables.difference(other.difference().get(figure)));
        });
        if (!section.published().isEmpty()) {
            row.add(section.published().stream()
                    .filter(published -> published.figure().equals(figure))
                    .map(HeadlinePart::text)
                    .findFirst()
                    .orElse("–"));
        }
        return row;
    }

    private static String text(Published published) {
        return Tables.share(published.value()) + " (" + published.source() + ")";
    }
}
