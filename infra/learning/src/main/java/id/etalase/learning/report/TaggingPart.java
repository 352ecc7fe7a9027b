package id.etalase.learning.report;

import id.etalase.learning.chart.BarChart;
import id.etalase.learning.chart.HeatMap;
import id.etalase.learning.chart.Markup;
import id.etalase.learning.chart.ReliabilityChart;
import id.etalase.learning.evaluation.SectionResult;
import id.etalase.learning.tagging.ConfusionMatrix.LabelScore;
import java.util.ArrayList;
import java.util.List;

/** How well a head names photos. */
final class TaggingPart {
    private final SectionResult.Tagging section;
    private final Thumbnails thumbnails;

    TaggingPart(SectionResult.Tagging section, Thumbnails thumbnails) {
        this.section = section;
        this.thumbnails = thumbnails;
    }

    void write(Markup page) {
        DataPart.write(page, section.data());
        new HeadlinePart(section).write(page);
        page.leaf(
                "p",
                "A tag is shown from a confidence of " + Tables.share(section.threshold())
                        + ", or from one of its own: for "
                        + Tables.share(section.shown()) + " of the photos, and " + Tables.share(section.rightOfShown())
                        + " of what is shown is right.");
        page.open("div", "class", "charts");
        new HeatMap(
                        "Confusion matrix of the " + section.tag() + " head",
                        section.confusion().counts())
                .draw(page);
        new ReliabilityChart(
                        "Does a confidence mean what it says?",
                        section.calibration().bins().stream()
                                .map(bin -> new ReliabilityChart.Bar(
                                        bin.from(), bin.to(), bin.guesses(), bin.confidence(), bin.accuracy()))
                                .toList())
                .draw(page);
        new BarChart("Photos by label", "photos", section.data().distribution()).draw(page);
        page.close();
        labels(page);
        mistakes(page);
    }

    private void labels(Markup page) {
        List<List<String>> rows = new ArrayList<>();
        section.byLabel().forEach((label, score) -> rows.add(row(label, score)));
        rows.add(row("every label alike", section.macro()));
        Tables.write(page, "By label", List.of("label", "photos", "precision", "recall", "F1"), rows);
    }

    private static List<String> row(String label, LabelScore score) {
        return List.of(
                label,
                Integer.toString(score.support()),
                Tables.share(score.precision()),
                Tables.share(score.recall()),
                Tables.share(score.f1()));
    }

    private void mistakes(Markup page) {
        if (section.mistakes().isEmpty()) {
            return;
        }
        page.open("div", "class", "scroll").open("table", "class", "strips").leaf("caption", "The surest mistakes");
        page.open("tbody");
        for (SectionResult.Tagging.Mistake mistake : section.mistakes()) {
            page.open("tr").open("th", "scope", "row");
            String picture = thumbnails.of(mistake.photo());
            if (!picture.isEmpty()) {
                page.empty("img", "src", picture, "alt", mistake.photo().name());
            }
            page.leaf("span", mistake.photo().label(), "title", mistake.photo().name())
                    .close();
            page.leaf("td", "taken for " + mistake.taken());
            page.leaf("td", Tables.share(mistake.confidence()), "class", "number")
                    .close();
        }
        page.close().close().close();
    }
}
