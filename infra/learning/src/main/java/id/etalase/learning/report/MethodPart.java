package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.evaluation.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the figures mean, what they cost, and how to get them again. */
final class MethodPart {
    private static final List<List<String>> DEFINITIONS = List.of(
            List.of("P@k", "Of a query's first k, the share that has the query's label; mean over queries."),
            List.of(
                    "R@k",
                    "Of all gallery photos with the query's label, the share that is among the first k; mean over"
                            + " queries, as in information retrieval."),
            List.of(
                    "hit@k",
                    "The share of queries with at least one photo of their label among the first k; metric learning"
                            + " calls this Recall@k."),
            List.of("mAP", "Average precision over the whole ranking, mean over queries (Manning et al. 2008, 8.4)."),
            List.of(
                    "top-5 precision, recall, F1",
                    "By label: share of the first five with the query's label; share of queries that found it at least"
                            + " once among five; harmonic mean. Then plain means over labels (VGG16 paper)."),
            List.of(
                    "macro precision, recall, F1",
                    "Of a head's most probable label, shown or not; by label, then plain means over labels. 0 where a"
                            + " label was never guessed. A label that stands for all others is left out of the means."),
            List.of(
                    "macro F1 of shown tags",
                    "The same of what is shown: a photo without a tag is missed. Over the labels whose threshold is below 1."),
            List.of(
                    "ECE",
                    "Expected calibration error of the most probable label, 15 equally wide bins (Guo et al. 2017)."),
            List.of(
                    "ECE by chance alone",
                    "What it would be on average if every confidence were exactly true: right answers drawn 200 times. Fewer"
                            + " photos leave more to chance, so an ECE of about this size is as good as can be told."),
            List.of(
                    "95 % interval",
                    "Percentile bootstrap over queries or photos; of differences, over the pairs of both models."),
            List.of(
                    "distances",
                    "Embeddings have length 1, so cosine and euclidean order photos alike; small deviations are"
                            + " rounding. Manhattan has an order of its own. What is not said by distance goes by the"
                            + " model's own: euclidean for l2, manhattan for l1."));

    private final EvaluationResult result;

    MethodPart(EvaluationResult result) {
        this.result = result;
    }

    void write(Markup page) {
        page.open("section", "id", "method").leaf("h2", "How the figures are made");
        Tables.write(page, "Definitions", List.of("figure", "meaning"), DEFINITIONS);
        page.leaf(
                "p",
                "Published figures stand beside ours for orientation alone: the papers measured them on other photos.",
                "class",
                "note");
        times(page, result.times());
        Tables.write(page, "This run", List.of("what", "value"), facts());
        page.close();
    }

    private void times(Markup page, Times times) {
        List<List<String>> rows = new ArrayList<>();
        if (times.keptSeconds() != null) {
            rows.add(row("features kept on disk (the ResNet50 paper's model 1)", times.photos(), times.keptSeconds()));
        }
        rows.add(row("features made anew, one thread (its model 2)", times.photos(), times.anewSeconds()));
        for (SectionResult section : result.sections()) {
            if (section instanceof SectionResult.Retrieval retrieval) {
                rows.add(List.of(
                        "exact search: " + retrieval.title(),
                        Integer.toString(retrieval.data().queries()),
                        number(
                                "%.1f",
                                retrieval.millisPerQuery() * retrieval.data().queries() / 1000),
                        number("%.2f", retrieval.millisPerQuery())));
            }
        }
        Tables.write(page, "Times", List.of("what", "photos", "seconds", "ms each"), rows);
        page.leaf(
                "p",
                times.embedded() + " photos were embedded in this run, " + times.threads()
                        + " at a time; with reading and waiting it " + "took " + number("%.1f", times.wallSeconds())
                        + " s.",
                "class",
                "note");
    }

    private static List<String> row(String what, int photos, double seconds) {
        return List.of(
                what,
                Integer.toString(photos),
                number("%.1f", seconds),
                number("%.2f", photos == 0 ? 0 : 1000 * seconds / photos));
    }

    private List<List<String>> facts() {
        return List.of(
                List.of("command", result.command()),
                List.of("model fingerprint (SHA-256)", result.model().fingerprint()),
                List.of("embedder fingerprint (SHA-256)", result.model().embedder()),
                List.of(
                        "embedding",
                        result.model().dimension() + " dimensions, "
                                + result.model().distance().code()),
                List.of(
                        "machine",
                        result.machine().processors() + " processors "
                                + result.machine().architecture() + ", "
                                + result.machine().system() + ", "
                                + result.machine().java() + ", heap up to "
                                + result.machine().heapMebibytes() + " MiB"),
                List.of("seed", Long.toString(result.settings().seed())),
                List.of("bootstrap", result.settings().resamples() + " resamples"));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
