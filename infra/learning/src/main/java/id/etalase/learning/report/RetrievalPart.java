package id.etalase.learning.report;

import id.etalase.learning.chart.BarChart;
import id.etalase.learning.chart.HeatMap;
import id.etalase.learning.chart.LineChart;
import id.etalase.learning.chart.Markup;
import id.etalase.learning.chart.ScatterMap;
import id.etalase.learning.evaluation.Curves;
import id.etalase.learning.evaluation.IndexRecall;
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.retrieval.TopFive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well photos find photos. */
final class RetrievalPart {
    private final SectionResult.Retrieval section;
    private final Thumbnails thumbnails;

    RetrievalPart(SectionResult.Retrieval section, Thumbnails thumbnails) {
        this.section = section;
        this.thumbnails = thumbnails;
    }

    void write(Markup page) {
        DataPart.write(page, section.data());
        if (section.unanswerable() > 0) {
            page.leaf(
                    "p",
                    section.unanswerable() + " queries have no other photo of their label; the figures leave them out.",
                    "class",
                    "note");
        }
        distances(page, "All queries, three distances", section.all());
        distances(page, section.sampled() + " queries drawn at random", section.sample());
        new HeadlinePart(section).write(page);
        page.open("div", "class", "charts");
        curves(page);
        new BarChart("Queries by label", "queries", section.data().distribution()).draw(page);
        new HeatMap(
                        "What the nearest photo takes each query for",
                        section.nearest().counts())
                .draw(page);
        map(page);
        page.close();
        labels(page);
        new Pictures(thumbnails).write(page, "Best queries, one a label", section.best());
        new Pictures(thumbnails).write(page, "Worst queries, one a label", section.worst());
        index(page);
    }

    private static void distances(Markup page, String caption, Map<String, Map<String, Double>> byDistance) {
        List<String> header = new ArrayList<>(List.of("distance"));
        byDistance.values().stream().findFirst().ifPresent(figures -> header.addAll(figures.keySet()));
        Tables.write(
                page,
                caption,
                header,
                byDistance.entrySet().stream()
                        .map(row -> cells(row.getKey(), row.getValue()))
                        .toList());
    }

    private static List<String> cells(String name, Map<String, Double> figures) {
        List<String> cells = new ArrayList<>(List.of(name));
        figures.values().forEach(figure -> cells.add(Tables.share(figure)));
        return cells;
    }

    private void curves(Markup page) {
        chart(page, "P@k: share of the first k of the query's label", "P@k", Curves::precision);
        chart(page, "R@k: share of the label's photos among the first k", "R@k", Curves::recall);
        chart(page, "hit@k: queries with their label among the first k", "hit@k", Curves::hitRate);
        List<Double> levels =
                IntStream.rangeClosed(0, 10).mapToObj(level -> level / 10.0).toList();
        new LineChart(
                        "Interpolated precision at recall",
                        "recall",
                        "precision",
                        levels,
                        lines(Curves::precisionAtRecall))
                .draw(page);
    }

    private void chart(Markup page, String title, String name, Function<Curves, List<Double>> curve) {
        List<LineChart.Line> lines = lines(curve);
        int depth = lines.getFirst().y().size();
        List<Double> k =
                IntStream.rangeClosed(1, depth).mapToObj(i -> (double) i).toList();
        new LineChart(title, "k", name, k, lines).draw(page);
    }

    private List<LineChart.Line> lines(Function<Curves, List<Double>> curve) {
        return section.curves().entrySet().stream()
                .map(entry -> new LineChart.Line(entry.getKey(), curve.apply(entry.getValue())))
                .toList();
    }

    private void map(Markup page) {
        if (!section.map().isEmpty()) {
            new ScatterMap(
                            "t-SNE map of " + section.map().size() + " photos; near means alike, far means nothing",
                            section.map().stream()
                                    .map(point -> new ScatterMap.Dot(
                                            point.x(),
                                            point.y(),
                                            point.photo().label(),
                                            point.photo().name(),
                                            thumbnails.of(point.photo())))
                                    .toList())
                    .draw(page);
        }
    }

    private void labels(Markup page) {
        List<String> header = List.of("label", "queries", "P@1", "P@5", "P@10", "hit@1", "hit@5", "mAP", "F1 of five");
        List<List<String>> rows = new ArrayList<>();
        section.byLabel()
                .forEach((label, figures) ->
                        rows.add(row(label, figures, section.topFive().byLabel().get(label))));
        rows.add(row("every label alike", section.macro(), section.topFive().macro()));
        page.open("details").leaf("summary", "Figures of each label");
        Tables.write(page, "By label, " + section.distance(), header, rows);
        page.close();
    }

    private static List<String> row(String name, Map<String, Double> figures, TopFive.@Nullable LabelScore five) {
        List<String> row = new ArrayList<>(List.of(name, five == null ? "–" : Integer.toString(five.queries())));
        List.of("P@1", "P@5", "P@10", "hit@1", "hit@5", "mAP")
                .forEach(figure -> row.add(Tables.share(figures.get(figure))));
        row.add(Tables.share(five == null ? null : five.f1()));
        return row;
    }

    private void index(Markup page) {
        IndexRecall index = section.index();
        page.leaf(
                "p",
                index.recall() == null
                        ? "Recall@" + index.k() + " of the index: " + index.remark()
                        : "Recall@" + index.k() + " of the index: " + Tables.share(index.recall()) + ". "
                                + index.remark(),
                "class",
                "note");
    }
}
