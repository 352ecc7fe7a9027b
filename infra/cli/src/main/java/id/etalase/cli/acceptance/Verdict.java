package id.etalase.cli.acceptance;

import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Holds an acceptance run against what is expected of it. */
public final class Verdict {
    /** The seed paper's protocol asks for this share of right categories. */
    static final double LEAST_CATEGORY = 0.97;

    /** How far the whole system may be from the same model in Python. */
    static final double TOLERANCE = 0.01;

    private final AcceptanceReport report;
    private final ModelCard card;
    private final boolean whole;

    /** @param whole whether every query was asked; a sample is not held against the card */
    public Verdict(AcceptanceReport report, ModelCard card, boolean whole) {
        this.report = report;
        this.card = card;
        this.whole = whole;
    }

    /** Whether every figure is as expected. */
    public boolean reached() {
        return report.tags().share() >= LEAST_CATEGORY && recalls().stream().allMatch(this::near);
    }

    /** All figures, as tables. */
    public List<String> lines() {
        TagScore tags = report.tags();
        Table figures = new Table("lrrrl", "figure", "queries", "system", "python", "")
                .row(
                        "category right (umkm test)",
                        Integer.toString(tags.photos()),
                        share(tags.share()),
                        share(card.category()),
                        mark(tags.share() >= LEAST_CATEGORY));
        for (Recall recall : recalls()) {
            figures.row(
                    recall.name(),
                    Integer.toString(report.products().queries()),
                    share(recall.measured()),
                    share(recall.expected()),
                    mark(near(recall)));
        }
        List<String> lines = new ArrayList<>(figures.lines());
        report.imports().forEach(imported -> lines.add(line(imported)));
        lines.add(line(report.latencies()));
        lines.add("peak memory: system " + mebibytes(report.systemMemory()) + ", OpenSearch "
                + mebibytes(report.openSearchMemory()));
        return lines;
    }

    /** A share of queries that found the right grocery product, and what it was in Python. */
    private record Recall(String name, double measured, OptionalDouble expected) {}

    private List<Recall> recalls() {
        ProductScore products = report.products();
        return List.of(
                new Recall("product first (grocery)", products.first(), card.first()),
                new Recall("product among 5", products.amongFive(), card.amongFive()),
                new Recall("first, each product alike", products.firstByProduct(), card.firstByProduct()),
                new Recall("among 5, each product alike", products.amongFiveByProduct(), card.amongFiveByProduct()));
    }

    private boolean near(Recall recall) {
        OptionalDouble expected = recall.expected();
        return !whole || expected.isEmpty() || Math.abs(recall.measured() - expected.getAsDouble()) <= TOLERANCE;
    }

    private static String line(Latencies latencies) {
        return String.format(
                Locale.ROOT,
                "search: %d requests, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                latencies.sorted().length,
                latencies.percentile(.5),
                latencies.percentile(.95),
                latencies.percentile(.99));
    }

    private String mark(boolean as) {
        if (!whole) {
            return "sample";
        }
        return as ? "ok" : "NOT REACHED";
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
