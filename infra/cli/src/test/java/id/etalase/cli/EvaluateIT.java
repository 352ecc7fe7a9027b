package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** {@code evaluate} on drawn photos, with the real model and the real index. */
class EvaluateIT {
    private static final int PRODUCTS = 3;

    @TempDir
    private static Path scratch;

    private static Path photos = Path.of("");

    /** Photos of three products of each category, sorted into folders named like the products; one of them is no photo. */
    @BeforeAll
    static void draw() throws IOException {
        photos = Files.createDirectories(scratch.resolve("toko"));
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        Map<String, List<DemoProduct>> byCategory = catalogue.products().stream()
                .collect(Collectors.groupingBy(DemoProduct::category, TreeMap::new, Collectors.toList()));
        for (List<DemoProduct> category : byCategory.values()) {
            for (DemoProduct product : category.subList(0, PRODUCTS)) {
                Path folder =
                        Files.createDirectories(photos.resolve(product.id().code()));
                int number = 0;
                for (byte[] photo : catalogue.photos(product.id())) {
                    Files.write(folder.resolve(++number + ".jpg"), photo);
                }
            }
        }
        Path first = photos.resolve(
                byCategory.values().iterator().next().getFirst().id().code());
        Files.writeString(first.resolve("catatan.jpg"), "Ini bukan foto.");
    }

    private static CommandRun evaluate(String out, String... more) {
        String[] usual = {
            "evaluate",
            photos.toString(),
            "--cache",
            scratch.resolve("cache").toString(),
            "--out",
            scratch.resolve(out).toString()
        };
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return CommandRun.of(all);
    }

    private static Path report(String out, String extension) throws IOException {
        try (var files = Files.list(scratch.resolve(out))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void evaluate_drawnPhotos_reportsFiguresThatFitTogether() throws Exception {
        CommandRun first = evaluate("laporan");
        JsonNode json = new ObjectMapper().readTree(report("laporan", ".json").toFile());
        JsonNode section = json.path("sections").path(0);

        assertThat(first.exitCode()).as(first.remarks()).isZero();
        int usable = 4 * PRODUCTS * DemoCatalogue.PHOTOS;
        assertThat(section.path("data").path("queries").asInt()).isEqualTo(usable);
        assertThat(section.path("data").path("remarks").path(0).asText()).contains("catatan.jpg was left out");
        JsonNode figures = section.path("headline");
        assertThat(figures.path("P@1").asDouble()).as("guessing gives .06").isGreaterThan(0.5);
        assertThat(figures.path("hit@10").asDouble())
                .isGreaterThanOrEqualTo(figures.path("hit@1").asDouble());
        assertThat(section.path("nearest").path("counts")).hasSize(4 * PRODUCTS);
        assertThat(section.path("index").path("recall").asDouble())
                .as("so small an index finds all: " + section.path("index"))
                .isGreaterThan(0.99);
        assertThat(json.path("remarks").path(0).asText()).contains("head knows none of the labels");
        assertThat(json.path("times").path("embedded").asInt()).isEqualTo(usable);
        assertThat(json.path("command").asText()).isEqualTo("./etalase evaluate toko --cache cache --out laporan");
        assertThat(first.results()).contains("P@1", "Report  ");

        CommandRun again = evaluate("lagi", "--no-index-recall");
        JsonNode cached = new ObjectMapper().readTree(report("lagi", ".json").toFile());
        assertThat(again.exitCode()).isZero();
        assertThat(cached.path("times").path("embedded").asInt()).isZero();
        assertThat(cached.path("times").path("anewSeconds").asDouble())
                .isGreaterThan(cached.path("times").path("keptSeconds").asDouble());
        assertThat(cached.path("sections").path(0).path("all")).isEqualTo(section.path("all"));
    }

    @Test
    void evaluate_withThumbnails_writesAPageThatNeedsNothingElse() throws Exception {
        evaluate("bergambar", "--thumbnails", "--no-index-recall");

        String html = Files.readString(report("bergambar", ".html"));
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report("bergambar", ".html").toFile());
        assertThat(page.getElementsByTagName("img").getLength()).isGreaterThan(4 * PRODUCTS);
        assertThat(html)
                .contains("src=\"data:image/jpeg;base64,")
                .doesNotContain("src=\"http", "url(", "<link", scratch.toString());
    }
}
