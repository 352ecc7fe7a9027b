package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.SectionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The whole page: what it is about, the goals, a part for each section, how it was made. */
final class ReportPage {
    private final EvaluationResult result;
    private final Thumbnails thumbnails;

    ReportPage(EvaluationResult result, Thumbnails thumbnails) {
        this.result = result;
        this.thumbnails = thumbnails;
    }

    String html() {
        Markup page = new Markup();
        page.open("html", "lang", "en");
        head(page);
        page.open("body").open("main");
        page.leaf("h1", result.title());
        new SummaryPart(result).write(page);
        for (int i = 0; i < result.sections().size(); i++) {
            section(page, result.sections().get(i), "section-" + (i + 1));
        }
        new TrainingPart(result.training()).write(page);
        new MethodPart(result).write(page);
        page.close();
        page.open("div", "id", "tip", "hidden", "hidden")
                .empty("img", "alt", "")
                .leaf("span", "")
                .close();
        page.open("script").raw(resource("report.js")).close();
        page.close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private void head(Markup page) {
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.leaf("title", result.title());
        page.open("style").raw(resource("report.css")).close().close();
    }

    private void section(Markup page, SectionResult section, String id) {
        page.open("section", "id", id).leaf("h2", section.title());
        page.leaf("p", section.protocol());
        switch (section) {
            case SectionResult.Retrieval retrieval -> new RetrievalPart(retrieval, thumbnails).write(page);
            case SectionResult.Foreign foreign -> new ForeignPart(foreign).write(page);
            case SectionResult.Tagging tagging -> new TaggingPart(tagging, thumbnails).write(page);
        }
        page.close();
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }
}
