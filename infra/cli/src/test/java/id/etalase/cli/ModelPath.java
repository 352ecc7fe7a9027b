package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.learning.retrieval.Metric;
import id.etalase.local.LocalOptions;
import id.etalase.local.LocalSystem;
import id.etalase.vision.DjlRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The way that a model folder goes: a head is taught for it, it is measured, and a whole system searches with it. */
final class ModelPath {
    private static final int THINGS = 4;
    private static final int VIEWS = 10;

    /** Scores come with four decimals, of embeddings that lost nothing. */
    private static final double ROUNDING = 1e-4;

    private final Path folder;
    private final Path scratch;
    private final Path photos;

    /**
     * @param folder of the model
     * @param scratch empty
     */
    ModelPath(Path folder, Path scratch) throws IOException {
        this.folder = folder;
        this.scratch = scratch;
        this.photos = Files.createDirectories(scratch.resolve("foto"));
        DrawnPhotos.shop(photos, 0, THINGS, VIEWS);
    }

    /** Walks it, and holds what comes out against the distance that the model's contract names. */
    void goesAllTheWay(Distance distance) throws IOException {
        Path taught = teach(distance);
        measure(taught, distance);
        search(taught, distance);
    }

    private Path teach(Distance distance) {
        Path taught = scratch.resolve("model-toko");
        CommandRun run = CommandRun.of(
                "train",
                photos.toString(),
                "--tag",
                "kind",
                "--model",
                folder.toString(),
                "--cache",
                cache(),
                "--out",
                taught.toString());
        assertThat(run.exitCode()).as(run.remarks()).isZero();
        try (DjlRecognizer model = DjlRecognizer.load(taught.resolve("model.json"))) {
            assertThat(model.contract().distance()).isEqualTo(distance);
            assertThat(model.contract().heads())
                    .extracting(head -> head.tag())
                    .contains(TagType.CATEGORY, TagType.KIND)
                    .doesNotHaveDuplicates();
        }
        return taught;
    }

    private void measure(Path taught, Distance distance) throws IOException {
        Path out = scratch.resolve("laporan");
        CommandRun run = CommandRun.of(
                "evaluate",
                photos.toString(),
                "--model",
                taught.toString(),
                "--cache",
                cache(),
                "--out",
                out.toString());
        assertThat(run.exitCode()).as(run.remarks()).isZero();
        JsonNode report = report(out);
        assertThat(report.at("/model/distance").asText()).isEqualTo(distance.code());
        JsonNode section = report.path("sections").path(0);
        String metric = metric(distance).code();
        assertThat(section.path("distance").asText()).isEqualTo(metric);
        assertThat(section.at("/headline/P@1")).isEqualTo(section.at("/all/" + metric + "/P@1"));
        assertThat(section.path("data").path("queries").asInt()).isEqualTo(THINGS * VIEWS);
        assertThat(section.at("/index/recall").asDouble())
                .as("the index finds what lies nearest by the model's distance: " + section.path("index"))
                .isGreaterThan(0.99);
    }

    private static Metric metric(Distance distance) {
        return switch (distance) {
            case COSINE -> Metric.COSINE;
            case L2 -> Metric.EUCLIDEAN;
            case L1 -> Metric.MANHATTAN;
        };
    }

    private void search(Path taught, Distance distance) throws IOException {
        Path data = scratch.resolve("data");
        Path query = Files.write(scratch.resolve("cari.jpg"), DrawnPhotos.jpeg(1, VIEWS + 3));
        Map<String, Double> expected = similarities(taught, distance, query);
        LocalOptions options =
                LocalOptions.of(data, taught.resolve("model.json")).on(LocalOptions.Ports.ANY);
        try (LocalSystem system = LocalSystem.start(options, Clock.systemUTC(), line -> {})) {
            CommandRun imported =
                    CommandRun.of("import", photos.toString(), "--store", "toko-ani", "--data", data.toString());
            assertThat(imported.exitCode())
                    .as(imported.results() + imported.remarks() + system.events())
                    .isZero();
            CommandRun found = CommandRun.of("search", query.toString(), "--json", "--data", data.toString());
            assertThat(found.exitCode()).as(found.remarks()).isZero();
            JsonNode hits = new ObjectMapper().readTree(found.results()).path("hits");
            assertThat(hits).hasSize(THINGS);
            double before = 1;
            for (JsonNode hit : hits) {
                double score = hit.path("score").asDouble();
                String product = hit.path("product").asText();
                assertThat(score)
                        .as("%s of %s", product, expected)
                        .isCloseTo(expected.getOrDefault(product, -1.0), within(ROUNDING));
                assertThat(score).as("closest first").isLessThanOrEqualTo(before);
                before = score;
            }
        }
    }

    /** The score of each product: that of its most similar photo. */
    private Map<String, Double> similarities(Path taught, Distance distance, Path query) throws IOException {
        Map<String, Double> similarities = new TreeMap<>();
        try (DjlRecognizer model = DjlRecognizer.load(taught.resolve("model.json"))) {
            Embedding asked = embedding(model, Files.readAllBytes(query));
            for (int thing = 0; thing < THINGS; thing++) {
                int drawn = thing;
                double closest = IntStream.range(0, VIEWS)
                        .mapToObj(view -> embedding(model, DrawnPhotos.jpeg(drawn, view)))
                        .map(seen -> distance.similarity(seen, asked))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                similarities.put("toko-ani.barang-" + (thing + 1), closest);
            }
        }
        return similarities;
    }

    private static Embedding embedding(DjlRecognizer model, byte[] photo) {
        return ((Recognition.Recognized) model.recognize(photo)).embedding();
    }

    private static JsonNode report(Path out) throws IOException {
        try (var files = Files.list(out)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            return new ObjectMapper().readTree(found.getFirst().toFile());
        }
    }

    private String cache() {
        return scratch.resolve("cache").toString();
    }
}
