package id.etalase.learning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.learning.features.FeatureCache;
import id.etalase.learning.features.FeatureStore;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.statistics.Interval;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.learning.testing.Shop;
import id.etalase.model.HeadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @TempDir
    private Path folder;

    private EvaluationResult run(
            List<Plan> plans, Subject subject, @Nullable Subject baseline, IndexRecall.@Nullable Index index) {
        return new Evaluator(EvaluationSettings.usual(1), Shop.nobody(), 2, () -> 0, index)
                .run("Toko", "./etalase evaluate", plans, subject, baseline, Optional.empty());
    }

    private static Plan.Retrieval retrieval(Manifest queries, Manifest gallery, Goal... goals) {
        return new Plan.Retrieval("Finding", "As it comes.", queries, gallery, List.of(goals), List.of());
    }

    private static Plan.Tagging tagging(Manifest photos, Goal... goals) {
        return new Plan.Tagging("Naming", "As it comes.", photos, TagType.CATEGORY, List.of(goals), List.of());
    }

    private static double figure(SectionResult section, String name) {
        return Objects.requireNonNull(section.headline().get(name), name);
    }

    @Test
    void run_leaveOneOut_hasTheFiguresByHand() throws IOException {
        // Bags at 0, 1 and 7, hats at 4 and 5: each finds its own first, but the bag at 7 a hat.
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1", "tas 7", "topi 4", "topi 5");

        EvaluationResult result = run(List.of(retrieval(toko, toko)), Shop.model(), null, null);

        SectionResult.Retrieval section =
                (SectionResult.Retrieval) result.sections().getFirst();
        assertThat(figure(section, "P@1")).isCloseTo(4 / 5.0, EXACT);
        assertThat(figure(section, "hit@5")).isEqualTo(1);
        assertThat(figure(section, "R@1")).isCloseTo((0.5 + 0.5 + 0 + 1 + 1) / 5, EXACT);
        assertThat(section.all()).containsOnlyKeys("cosine", "euclidean", "manhattan");
        assertThat(section.macro().get("P@1")).isCloseTo((2 / 3.0 + 1) / 2, EXACT);
        assertThat(section.nearest().count("tas", "topi")).isEqualTo(1);
        assertThat(section.worst().getFirst().query().name()).isEqualTo("tas-7.jpg");
        assertThat(section.worst().getFirst().found().getFirst()).isEqualTo(new PhotoRef("topi-5.jpg", "topi"));
        assertThat(section.data().distribution()).containsEntry("tas", 3).containsEntry("topi", 2);
        Interval interval = Objects.requireNonNull(section.intervals().get("P@1"));
        assertThat(interval.low()).isLessThan(0.8);
        assertThat(interval.mean()).isCloseTo(0.8, EXACT);
    }

    @Test
    void run_querySplit_asksTheOtherSplit() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0 train", "topi 90 train", "tas 10 test", "topi 40 test");

        EvaluationResult result =
                run(List.of(retrieval(toko.split("test"), toko.split("train"))), Shop.model(), null, null);

        assertThat(figure(result.sections().getFirst(), "P@1")).isCloseTo(1 / 2.0, EXACT);
        assertThat(result.sections().getFirst().data().gallery()).isEqualTo(2);
    }

    @Test
    void run_head_isAskedForThoseLabelsThatItKnows() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 120", "topi 180", "topi 170", "sabuk 0");

        EvaluationResult result = run(List.of(tagging(toko)), Shop.model(Shop.bagsAndHats()), null, null);

        SectionResult.Tagging section =
                (SectionResult.Tagging) result.sections().getFirst();
        assertThat(figure(section, "accuracy")).isCloseTo(3 / 4.0, EXACT);
        assertThat(figure(section, "macro F1")).isCloseTo((2 / 3.0 + 0.8) / 2, EXACT);
        assertThat(section.data().queries()).isEqualTo(4);
        assertThat(section.data().remarks()).containsExactly("1 photos have a label that the head does not know.");
        assertThat(section.shown()).as("cos 120 is just above -.5 in float").isBetween(0.75, 1.0);
        assertThat(section.mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.photo().name()).isEqualTo("tas-120.jpg"));
    }

    @Test
    void run_whatAShopDoesNotSell_hasTheRatesByHand() throws IOException {
        // Cosines: the hat at 100 to the closest bag .17 (cos 80), to its own shop 1; the bag at 60 to the hat at 90
        // .87.
        Manifest toko = new Shop(folder)
                .manifest("tas 0 train", "tas 20 train", "topi 90 train", "tas 5 test", "tas 60 test", "topi 100 test");
        Map<Path, String> kinds = new HashMap<>();
        toko.photos()
                .forEach(photo -> kinds.put(photo.file(), photo.name().equals("tas-0.jpg") ? "koper" : photo.label()));
        Plan plan = new Plan.Foreign(
                "Refusing",
                "As it comes.",
                toko.split("test"),
                toko.split("train"),
                kinds,
                List.of(Goal.atMost("refused", "false rejects", 0.5)),
                List.of());

        EvaluationResult result = run(List.of(plan), Shop.model(0.8), null, null);

        SectionResult.Foreign section =
                (SectionResult.Foreign) result.sections().getFirst();
        assertThat(figure(section, "false rejects")).as("the bag at 60").isCloseTo(1 / 3.0, EXACT);
        assertThat(figure(section, "false accepts"))
                .as("the bag at 60 among hats")
                .isCloseTo(1 / 3.0, EXACT);
        assertThat(figure(section, "held-out kinds accepted"))
                .as("the bag at 5 among cases")
                .isCloseTo(1 / 2.0, EXACT);
        assertThat(Objects.requireNonNull(section.byLabel().get("topi")).falseRejects())
                .isZero();
        assertThat(section.rejected().getFirst())
                .as("a threshold of 0 refuses nothing")
                .isZero();
        assertThat(section.accepted().getFirst()).as("and lets all in").isEqualTo(1);
        assertThat(result.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.met()).isTrue());
    }

    @Test
    void run_modelWithoutThresholds_saysThatItCannotRefuse() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0 train", "topi 90 test");
        Plan plan = new Plan.Foreign(
                "Refusing", "As it comes.", toko.split("test"), toko.split("train"), Map.of(), List.of(), List.of());

        EvaluationResult result = run(List.of(plan), Shop.model(), null, null);

        assertThat(result.sections()).isEmpty();
        assertThat(result.remarks())
                .containsExactly("Refusing: The model has no thresholds for what a shop does not sell.");
    }

    @Test
    void run_modelWithoutTheHead_leavesItsGoalUnmeasured() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "topi 90");

        EvaluationResult result =
                run(List.of(tagging(toko, Goal.atLeast("naming", "accuracy", 0.9))), Shop.model(), null, null);

        assertThat(result.sections()).isEmpty();
        assertThat(result.remarks()).containsExactly("Naming: The model has no category head.");
        assertThat(result.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.measured()).isNull();
            assertThat(goal.met()).isFalse();
            assertThat(goal.remark()).contains("no category head");
        });
    }

    @Test
    void run_goals_areMetOrNot() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1", "tas 7", "topi 4", "topi 5");

        EvaluationResult result = run(
                List.of(retrieval(
                        toko,
                        toko,
                        Goal.atLeast("a", "P@1", 0.8),
                        Goal.atLeast("b", "P@1", 0.81),
                        Goal.atMost("c", "P@1", 0.79))),
                Shop.model(),
                null,
                null);

        assertThat(result.goals()).extracting(GoalResult::met).containsExactly(true, false, false);
    }

    @Test
    void run_baseline_isComparedQueryByQuery() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 120", "topi 180", "topi 170");
        Head opposite = new Opposite(Shop.bagsAndHats());

        EvaluationResult result = run(
                List.of(tagging(toko), retrieval(toko, toko)),
                Shop.model(Shop.bagsAndHats()),
                Shop.model(opposite),
                null);

        Comparison naming = Objects.requireNonNull(result.sections().get(0).baseline());
        assertThat(naming.figures().get("accuracy")).isCloseTo(1 / 4.0, EXACT);
        assertThat(Objects.requireNonNull(naming.difference().get("accuracy")).mean())
                .isCloseTo(1 / 2.0, EXACT);
        Comparison finding = Objects.requireNonNull(result.sections().get(1).baseline());
        assertThat(finding.difference().get("P@1")).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void run_index_isHeldAgainstTheTruth() throws IOException {
        List<String> photos = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> photos.add("tas " + i));
        Manifest toko = new Shop(folder).manifest(photos.toArray(String[]::new));
        // Exact, but blind for the photo at 0: it is among the ten nearest of those at 1 to 9 and some more.
        IndexRecall.Index halfBlind = (distance, gallery, queries) -> queries.stream()
                .map(query -> IntStream.range(1, gallery.size())
                        .boxed()
                        .sorted((a, b) -> Double.compare(query.cosine(gallery.get(b)), query.cosine(gallery.get(a))))
                        .limit(IndexRecall.K + 1)
                        .toList())
                .toList();

        double blind = recall(run(List.of(retrieval(toko, toko)), Shop.model(), null, halfBlind));
        double exact = recall(run(List.of(retrieval(toko, toko)), Shop.model(), null, EvaluatorTest::exact));

        assertThat(exact).isEqualTo(1);
        assertThat(blind).isBetween(0.9, 0.98);
    }

    private static double recall(EvaluationResult result) {
        return Objects.requireNonNull(
                ((SectionResult.Retrieval) result.sections().getFirst()).index().recall());
    }

    private static List<List<Integer>> exact(Distance distance, List<Embedding> gallery, List<Embedding> queries) {
        return queries.stream()
                .map(query -> IntStream.range(0, gallery.size())
                        .boxed()
                        .sorted((a, b) -> Double.compare(query.cosine(gallery.get(b)), query.cosine(gallery.get(a))))
                        .limit(IndexRecall.K + 1)
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"COSINE, cosine, 0", "L2, euclidean, 0", "L1, manhattan, 1"})
    void run_distanceOfTheModel_decidesFiguresAndIndex(Distance own, String name, double right) throws IOException {
        // From 30 degrees, 90 lies nearer than -35 by the angle; by l1 it is |.866 - 0| + |.5 - 1| = 1.37 against
        // |.866 - .819| + |.5 + .574| = 1.12.
        Manifest toko = new Shop(folder).manifest("tas 30 test", "tas -35 train", "topi 90 train");
        List<Distance> asked = new ArrayList<>();
        IndexRecall.Index index = (distance, gallery, queries) -> {
            asked.add(distance);
            return exact(distance, gallery, queries);
        };

        EvaluationResult result =
                run(List.of(retrieval(toko.split("test"), toko.split("train"))), Shop.model(own), null, index);

        SectionResult.Retrieval section =
                (SectionResult.Retrieval) result.sections().getFirst();
        assertThat(section.distance()).isEqualTo(name);
        assertThat(figure(section, "P@1")).isEqualTo(right);
        assertThat(asked).containsExactly(own);
        assertThat(section.index().remark()).endsWith("by " + own.code() + ".");
    }

    @Test
    void run_noIndexHere_saysWhy() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1");

        EvaluationResult result =
                run(List.of(retrieval(toko, toko)), Shop.model(), null, (distance, gallery, queries) -> {
                    throw new IndexRecall.IndexNotThereException("nothing is built", null);
                });

        assertThat(((SectionResult.Retrieval) result.sections().getFirst())
                        .index()
                        .remark())
                .isEqualTo("Skipped: nothing is built");
    }

    @Test
    void run_rejectedPhoto_isARemark() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1");
        List<LabelledPhoto> photos = new ArrayList<>(toko.photos());
        Path text = Files.writeString(folder.resolve("catatan.jpg"), "bukan foto");
        photos.add(new LabelledPhoto(text, "catatan.jpg", "tas", ""));
        Manifest more = new Manifest("toko", photos);

        DataFacts data = run(List.of(retrieval(more, more)), Shop.model(), null, null)
                .sections()
                .getFirst()
                .data();

        assertThat(data.queries()).isEqualTo(2);
        assertThat(data.remarks())
                .singleElement()
                .asString()
                .startsWith("catatan.jpg was left out: This file is not a photo");
    }

    @Test
    void run_cacheThatLasts_isTimedBothWays() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1");

        assertThat(run(List.of(retrieval(toko, toko)), Shop.model(), null, null)
                        .times()
                        .keptSeconds())
                .as("without a cache there is one way only")
                .isNull();
        try (FeatureStore cache = FeatureCache.open(folder.resolve("cache"), "m", 2)) {
            Subject model = Shop.model();
            Subject kept = new Subject(model.facts(), model.eye(), model.profile(), List.of(), cache);
            assertThat(run(List.of(retrieval(toko, toko)), kept, null, null)
                            .times()
                            .keptSeconds())
                    .isNotNull();
        }
    }

    /** Is wrong wherever the other is right. */
    private record Opposite(Head other) implements Head {
        @Override
        public TagType tag() {
            return other.tag();
        }

        @Override
        public HeadInput input() {
            return other.input();
        }

        @Override
        public Thresholds thresholds() {
            return other.thresholds();
        }

        @Override
        public Optional<String> others() {
            return other.others();
        }

        @Override
        public Optional<String> code(String label) {
            return other.code(label);
        }

        @Override
        public TagGuess guess(float[] embedding) {
            return other.guess(new float[] {-embedding[0], embedding[1]});
        }
    }
}
