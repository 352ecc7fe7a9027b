package id.etalase.cli.evaluation;

import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Holds an evaluation against what is expected of it. */
public final class Verdict {
    /** The seed paper's protocol asks for this share of right categories. */
    static final double LEAST_CATEGORY = 0.97;

    /** How far the whole system may be from the same model in Python. */
    static final double TOLERANCE = 0.01;

    private final EvaluationReport report;
    private final ModelCard card;
    private final boolean whole;

    /** @param whole whether every query was asked; a sample is not held against the card */
    public Verdict(EvaluationReport report, ModelCard card, boolean whole) {
        this.report = report;
        this.card = card;
        this.whole = whole;
    }

    /** Whether every figure is as expected. */
    public boolean reached() {
        ProductScore products = report.products();
        return report.tags().share() >= LEAST_CATEGORY
                && near(products.first(), card.first())
                && near(products.amongFive(), card.amongFive());
    }

    /** All figures, as tables. */
    public List<String> lines() {
        TagScore tags = report.tags();
        ProductScore products = report.products();
        Table figures = new Table("lrrrl", "figure", "photos", "system", "python", "")
                .row(
                        "category right, umkm test",
                        count(tags.photos()),
                        share(tags.share()),
                        share(card.category()),
                        mark(tags.share() >= LEAST_CATEGORY))
                .row(
                        "product first, grocery",
                        count(products.queries()),
                        share(products.first()),
                        share(card.first()),
                        mark(near(products.first(), card.first())))
                .row(
                        "product among 5, grocery",
                        count(products.queries()),
                        share(products.amongFive()),
                        share(card.amongFive()),
                        mark(near(products.amongFive(), card.amongFive())))
                .row("product first, each product alike", "", share(products.firstByProduct()), "", "")
                .row("product among 5, each product alike", "", share(products.amongFiveByProduct()), "", "");
        List<String> lines = new ArrayList<>(figures.lines());
        report.imports().forEach(imported -> lines.add(line(imported)));
        Latencies latencies = report.latencies();
        lines.add(String.format(
                Locale.ROOT,
                "search: %d requests, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                latencies.sorted().length,
                latencies.percentile(.5),
                latencies.percentile(.95),
                latencies.percentile(.99)));
        lines.add("peak memory: system " + mebibytes(report.systemMemory()) + ", OpenSearch "
                + mebibytes(report.openSearchMemory()));
        return lines;
    }

    private boolean near(double measured, OptionalDouble expected) {
        return !whole || expected.isEmpty() || Math.abs(measured - expected.getAsDouble()) <= TOLERANCE;
    }

    private String mark(boolean as) {
        return !whole ? "sample" : as ? "ok" : "NOT REACHED";
    }

    private static String line(ImportReport imported) {
        return String.format(
                Locale.ROOT,
                "import: %d live, %d rejected, %d pending, %.1f photos/s",
                imported.live(),
                imported.rejected().size(),
                imported.pending().size(),
                imported.photosPerSecond());
    }

    private static String count(int photos) {
        return Integer.toString(photos);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : "-";
    }

    private static String mebibytes(OptionalLong memory) {
        return memory.isPresent() ? memory.getAsLong() + " MiB" : "unknown";
    }
}
