package id.etalase.learning.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.EvaluationSettings;
import id.etalase.learning.evaluation.Evaluator;
import id.etalase.learning.evaluation.Plan;
import id.etalase.learning.evaluation.Published;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.evaluation.TrainingHistory.Epoch;
import id.etalase.learning.evaluation.TrainingHistory.Run;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.testing.Shop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportTest {
    @TempDir
    private Path folder;

    private EvaluationResult result() throws IOException {
        List<String> photos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            photos.add("tas " + i);
            photos.add("topi " + (160 + i));
        }
        Manifest drawn = new Shop(folder).manifest(photos.toArray(String[]::new));
        // A label that would break a page which does not escape it.
        Manifest toko = new Manifest(
                "toko <1> & \"2\"",
                drawn.photos().stream().map(ReportTest::awkward).toList());
        List<Plan> plans = List.of(
                new Plan.Retrieval(
                        "Finding",
                        "As it comes.",
                        toko,
                        toko,
                        List.of(),
                        List.of(new Published("A paper", "P@1", 0.5))),
                new Plan.Tagging("Naming", "As it comes.", drawn, TagType.CATEGORY, List.of(), List.of()));
        TrainingHistory training = new TrainingHistory(List.of(new Run(
                "category",
                null,
                1,
                List.of(new Epoch(1, 2.5, null, 0.5, null), new Epoch(2, 1.5, 1.75, 0.75, 0.5)),
                null)));
        return new Evaluator(EvaluationSettings.usual(1), Shop.nobody(), 2, () -> 0, null)
                .run(
                        "Toko",
                        "./etalase evaluate",
                        plans,
                        Shop.model(Shop.bagsAndHats()),
                        Shop.model(Shop.bagsAndHats()),
                        Optional.of(training));
    }

    private static LabelledPhoto awkward(LabelledPhoto photo) {
        return new LabelledPhoto(photo.file(), photo.name(), photo.label() + " <b>&", photo.split());
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private String html(Thumbnails thumbnails) throws IOException {
        return Files.readString(Report.write(result(), thumbnails, folder.resolve("laporan"), "circle")
                .html());
    }

    @Test
    void html_isWellFormedAndNeedsNothingElse() throws Exception {
        String html = html(Thumbnails.NONE);

        Document page = parsed(html);
        assertThat(page.getElementsByTagName("svg").getLength()).isGreaterThanOrEqualTo(8);
        assertThat(html).doesNotContain("src=\"http", "@import", "url(", "<link", "data:image");
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String target = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
            assertThat(target).startsWith("#");
            assertThat(html).contains("id=\"" + target.substring(1) + "\"");
        }
    }

    @Test
    void html_tables_haveCaptionsAndHeaders() throws Exception {
        Document page = parsed(html(Thumbnails.NONE));

        NodeList tables = page.getElementsByTagName("table");
        assertThat(tables.getLength()).isGreaterThan(8);
        for (int i = 0; i < tables.getLength(); i++) {
            assertThat(tables.item(i).getFirstChild().getNodeName()).isEqualTo("caption");
        }
    }

    @Test
    void html_saysFiguresPapersTrainingAndMachine() throws IOException {
        assertThat(html(Thumbnails.NONE))
                .contains("tas &lt;b&gt;&amp;", "0.500 (A paper)", "+0.000 (+0.000 to +0.000)", "Loss by epoch")
                .contains("processors", "t-SNE map of 40 photos", "Confusion matrix of the category head");
    }

    @Test
    void html_neitherItNorTheJsonNamesAFolderOfThisMachine() throws IOException {
        Report report = Report.write(result(), Thumbnails.NONE, folder.resolve("laporan"), "circle");

        assertThat(Files.readString(report.html())).doesNotContain(folder.toString());
        assertThat(Files.readString(report.json())).doesNotContain(folder.toString());
    }

    @Test
    void html_withThumbnails_showsThemInStripsAndOnTheMap() throws Exception {
        String html = html(photo -> "data:image/jpeg;base64,AAAA");

        parsed(html);
        assertThat(html)
                .contains("<img src=\"data:image/jpeg;base64,AAAA\"", "data-picture=\"data:image/jpeg;base64,AAAA\"");
    }

    @Test
    void json_hasEveryFigure() throws IOException {
        Report report = Report.write(result(), Thumbnails.NONE, folder.resolve("laporan"), "circle");

        JsonNode json = new ObjectMapper().readTree(report.json().toFile());

        JsonNode finding = json.path("sections").path(0);
        assertThat(finding.path("kind").asText()).isEqualTo("Retrieval");
        assertThat(finding.path("all").path("manhattan").path("mAP").asDouble()).isEqualTo(1);
        assertThat(finding.path("curves").path("cosine").path("precision")).hasSize(50);
        assertThat(finding.path("worst")).hasSize(2);
        JsonNode naming = json.path("sections").path(1);
        assertThat(naming.path("headline").path("accuracy").asDouble()).isEqualTo(1);
        assertThat(naming.path("calibration").path("bins")).hasSize(15);
        assertThat(json.path("model").path("name").asText()).isEqualTo("circle");
        assertThat(json.path("training").path("runs").path(0).path("epochs")).hasSize(2);
    }
}
