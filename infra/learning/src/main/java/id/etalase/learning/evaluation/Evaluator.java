package id.etalase.learning.evaluation;

import id.etalase.learning.features.Extraction;
import id.etalase.learning.features.FeatureTimes;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Puts plans to a model, and perhaps to another beside it. */
public final class Evaluator {
    private final EvaluationSettings settings;
    private final Watcher watcher;
    private final int threads;
    private final LongSupplier nanoTime;
    private final IndexRecall.@Nullable Index index;

    /**
     * @param threads photos looked at side by side
     * @param index to be compared with the truth, or null
     */
    public Evaluator(
            EvaluationSettings settings,
            Watcher watcher,
            int threads,
            LongSupplier nanoTime,
            IndexRecall.@Nullable Index index) {
        this.settings = settings;
        this.watcher = watcher;
        this.threads = threads;
        this.nanoTime = nanoTime;
        this.index = index;
    }

    /**
     * Measures everything.
     *
     * @param title of the report
     * @param command how to get it again
     * @param plans at least one
     * @param baseline another model, or null
     * @param training how the model was trained, if it is known
     */
    public EvaluationResult run(
            String title,
            String command,
            List<Plan> plans,
            Subject subject,
            @Nullable Subject baseline,
            Optional<TrainingHistory> training) {
        Run run = new Run(subject, baseline, plans, training.orElse(null));
        plans.forEach(run::answer);
        return new EvaluationResult(
                title,
                command,
                subject.facts(),
                baseline == null ? null : baseline.facts(),
                MachineFacts.here(),
                settings,
                run.goals,
                run.sections,
                run.remarks,
                training.orElse(null),
                run.times);
    }

    /** One run: the photos are looked at once, then every plan is answered. */
    private final class Run {
        private final Subject subject;
        private final @Nullable Subject baseline;
        private final @Nullable TrainingHistory training;
        private final FeatureTable ours;
        private final @Nullable FeatureTable theirs;
        private final Times times;
        private final List<SectionResult> sections = new ArrayList<>();
        private final List<GoalResult> goals = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private boolean indexAsked;

        Run(Subject subject, @Nullable Subject baseline, List<Plan> plans, @Nullable TrainingHistory training) {
            this.training = training;
            this.subject = subject;
            this.baseline = baseline;
            List<LabelledPhoto> photos = Plans.photos(plans);
            Extraction extraction = extract(subject, photos, "Photos");
            this.ours = new FeatureTable(extraction);
            this.times = times(extraction.times(), photos);
            this.theirs = baseline == null ? null : new FeatureTable(extract(baseline, photos, "Baseline"));
        }

        private Extraction extract(Subject model, List<LabelledPhoto> photos, String task) {
            try (Watcher.Counter counter = watcher.count(task, photos.size())) {
                return model.extractor(threads, nanoTime).extract(photos, counter::reached);
            }
        }

        /** Reads all once more where they are kept: that is the time with the cache. */
        private Times times(FeatureTimes first, List<LabelledPhoto> photos) {
            Double kept = null;
            if (subject.store().lasting()) {
                Extraction again = subject.extractor(threads, nanoTime).extract(photos, done -> {});
                kept = seconds(again.times().wall());
            }
            return new Times(
                    first.photos(), kept, seconds(first.work()), first.embedded(), seconds(first.wall()), threads);
        }

        void answer(Plan plan) {
            watcher.step("Measuring: " + plan.title());
            switch (plan) {
                case Plan.Retrieval retrieval -> add(retrieval, retrieve(retrieval));
                case Plan.Tagging tagging -> tag(tagging);
                case Plan.Foreign foreign -> refuse(foreign);
            }
        }

        private SectionResult retrieve(Plan.Retrieval plan) {
            RetrievalMeasurement measured = new RetrievalMeasurement(plan, settings, ours, subject.metric(), nanoTime);
            RetrievalMeasurement other = theirs == null || baseline == null
                    ? null
                    : new RetrievalMeasurement(plan, settings, theirs, baseline.metric(), nanoTime);
            return measured.result(data(plan, measured), other, index(measured));
        }

        private DataFacts data(Plan.Retrieval plan, RetrievalMeasurement measured) {
            List<String> odd = new ArrayList<>(ours.remarks(plan.queries()));
            if (!plan.leaveOneOut()) {
                odd.addAll(ours.remarks(plan.gallery()));
            }
            return new DataFacts(
                    plan.queries().name(), measured.queries(), measured.gallery(), distribution(plan.queries()), odd);
        }

        /** The first question is enough: filling an index takes its time. */
        private IndexRecall index(RetrievalMeasurement measured) {
            if (index == null || indexAsked) {
                return IndexRecall.skipped(index == null ? "Not asked for." : "Measured in the first section.");
            }
            indexAsked = true;
            watcher.step("Comparing the index with the truth");
            return measured.ask(subject.facts().distance(), index);
        }

        private void tag(Plan.Tagging plan) {
            Optional<Head> head = subject.head(plan.tag());
            Optional<TaggingMeasurement> measured = head.map(each -> new TaggingMeasurement(plan, settings, ours, each))
                    .filter(each -> each.known() > 0);
            if (measured.isEmpty()) {
                leaveOut(
                        plan,
                        head.isPresent()
                                ? "The model's " + plan.tag().code() + " head knows none of the labels."
                                : "The model has no " + plan.tag().code() + " head.");
                return;
            }
            TaggingMeasurement other = theirs == null || baseline == null
                    ? null
                    : baseline.head(plan.tag())
                            .map(each -> new TaggingMeasurement(plan, settings, theirs, each))
                            .orElse(null);
            int known = measured.orElseThrow().known();
            List<String> odd = new ArrayList<>(ours.remarks(plan.photos()));
            if (known < plan.photos().photos().size()) {
                odd.add(plan.photos().photos().size() - known + " photos have a label that the head does not know.");
            }
            DataFacts data = new DataFacts(plan.photos().name(), known, 0, distribution(plan.photos()), odd);
            add(plan, measured.orElseThrow().result(data, other));
        }

        private void refuse(Plan.Foreign plan) {
            ForeignMeasurement measured = new ForeignMeasurement(plan, settings, ours, subject);
            if (!measured.possible()) {
                leaveOut(plan, "The model has no thresholds for what a shop does not sell.");
                return;
            }
            ForeignMeasurement other = theirs == null || baseline == null
                    ? null
                    : new ForeignMeasurement(plan, settings, theirs, baseline);
            DataFacts data = new DataFacts(
                    plan.queries().name(),
                    plan.queries().photos().size(),
                    plan.gallery().photos().size(),
                    distribution(plan.queries()),
                    ours.remarks(plan.queries()));
            add(plan, measured.result(data, other));
        }

        private void leaveOut(Plan plan, String why) {
            remarks.add(plan.title() + ": " + why);
            plan.goals().forEach(goal -> goals.add(new GoalResult(goal, null, why)));
        }

        private void add(Plan plan, SectionResult result) {
            sections.add(result);
            plan.goals().forEach(goal -> goals.add(reached(goal, result)));
        }

        private GoalResult reached(Goal goal, SectionResult result) {
            if (!goal.figure().equals(TrainingHistory.SPLIT_ACCURACY)) {
                return new GoalResult(goal, result.headline().get(goal.figure()), "");
            }
            OptionalDouble mean = training == null ? OptionalDouble.empty() : training.splitAccuracy();
            return mean.isPresent()
                    ? new GoalResult(goal, mean.getAsDouble(), "")
                    : new GoalResult(goal, null, "Training measures it, and this model's folder has no figures of it.");
        }
    }

    private static Map<String, Integer> distribution(Manifest manifest) {
        Map<String, Integer> counts = new TreeMap<>();
        manifest.photos().forEach(photo -> counts.merge(photo.label(), 1, Integer::sum));
        return counts;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
