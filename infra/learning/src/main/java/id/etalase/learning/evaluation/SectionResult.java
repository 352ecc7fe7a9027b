package id.etalase.learning.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.etalase.learning.retrieval.TopFive;
import id.etalase.learning.statistics.Interval;
import id.etalase.learning.tagging.Calibration;
import id.etalase.learning.tagging.ConfusionMatrix;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a plan. Maps keep the order in which tables show them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface SectionResult {
    /** For people. */
    String title();

    /** How exactly it was measured. */
    String protocol();

    /** The photos behind it. */
    DataFacts data();

    /** What others published, on other photos. */
    List<Published> published();

    /** The figures that goals speak of, by name. */
    Map<String, Double> headline();

    /** Headline figures with 95 % intervals from a bootstrap over queries or photos. */
    Map<String, Interval> intervals();

    /** The other model, if there is one. */
    @Nullable
    Comparison baseline();

    /**
     * How well photos find photos. What is not said by distance is measured in the model's own.
     *
     * @param distance the model's own
     * @param unanswerable queries that nothing in the gallery has the label of; the figures leave them out
     * @param all figures by distance, over all queries
     * @param sample figures by distance, over queries drawn at random
     * @param sampled how many were drawn
     * @param curves by distance
     * @param byLabel figures by label
     * @param macro means over labels
     * @param nearest what each query's first answer took it for
     * @param map a part of the photos, on a plane; a drawing, no figure, so the JSON leaves it out
     * @param millisPerQuery exact search for one query, all processors together
     */
    record Retrieval(
            String title,
            String protocol,
            DataFacts data,
            List<Published> published,
            Map<String, Double> headline,
            Map<String, Interval> intervals,
            @Nullable Comparison baseline,
            String distance,
            int unanswerable,
            Map<String, Map<String, Double>> all,
            Map<String, Map<String, Double>> sample,
            int sampled,
            Map<String, Curves> curves,
            Map<String, Map<String, Double>> byLabel,
            Map<String, Double> macro,
            TopFive topFive,
            ConfusionMatrix nearest,
            List<Example> best,
            List<Example> worst,
            @JsonIgnore List<MapPoint> map,
            IndexRecall index,
            double millisPerQuery)
            implements SectionResult {}

    /**
     * How well the model tells what a shop does not sell.
     *
     * @param all rates over all queries; its threshold is the one in general
     * @param byLabel rates by where the queries' things are sold
     * @param steps thresholds, 0 to 1, that might be taken for every query alike
     * @param rejected by step, the share of sold things that would be refused
     * @param accepted by step, the share of foreign things that would be let in
     */
    record Foreign(
            String title,
            String protocol,
            DataFacts data,
            List<Published> published,
            Map<String, Double> headline,
            Map<String, Interval> intervals,
            @Nullable Comparison baseline,
            Rates all,
            Map<String, Rates> byLabel,
            List<Double> steps,
            List<Double> rejected,
            List<Double> accepted)
            implements SectionResult {
        /**
         * Shares of wrong answers.
         *
         * @param threshold the least similarity of a match
         * @param falseRejects of things that the shop sells
         * @param falseAccepts of things that another shop sells
         * @param heldOutAccepts of things whose kind the shop does not sell, though it sells others like them
         */
        public record Rates(double threshold, double falseRejects, double falseAccepts, double heldOutAccepts) {}
    }

    /**
     * How well a head names photos.
     *
     * @param tag what the head speaks of
     * @param confusion true code against the most probable one, whether it is shown or not
     * @param byLabel figures by code
     * @param macro means over codes
     * @param threshold below it a tag is not shown
     * @param shown the share of photos whose tag is shown
     * @param rightOfShown the share of shown tags that are right
     * @param calibration of the most probable code
     * @param mistakes photos that were named wrongly, the surest first
     */
    record Tagging(
            String title,
            String protocol,
            DataFacts data,
            List<Published> published,
            Map<String, Double> headline,
            Map<String, Interval> intervals,
            @Nullable Comparison baseline,
            String tag,
            ConfusionMatrix confusion,
            Map<String, ConfusionMatrix.LabelScore> byLabel,
            ConfusionMatrix.LabelScore macro,
            double threshold,
            double shown,
            double rightOfShown,
            Calibration calibration,
            List<Mistake> mistakes)
            implements SectionResult {
        /** A photo, what it was taken for and how surely. */
        public record Mistake(PhotoRef photo, String taken, double confidence) {}
    }
}
