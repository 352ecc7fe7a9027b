package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.Example;
import id.etalase.learning.evaluation.PhotoRef;
import java.util.List;

/** Queries with what they found: as strips of pictures, or as their labels where a report has no pictures. */
final class Pictures {
    private final Thumbnails thumbnails;

    Pictures(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
    }

    void write(Markup page, String caption, List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        page.open("div", "class", "scroll").open("table", "class", "strips").leaf("caption", caption);
        page.open("thead").open("tr");
        page.leaf("th", "query", "scope", "col").leaf("th", "AP", "scope", "col");
        int found = examples.getFirst().found().size();
        for (int i = 1; i <= found; i++) {
            page.leaf("th", Integer.toString(i), "scope", "col");
        }
        page.close().close().open("tbody");
        for (Example example : examples) {
            page.open("tr").open("th", "scope", "row");
            photo(page, example.query());
            page.close().leaf("td", Tables.share(example.averagePrecision()), "class", "number");
            for (PhotoRef each : example.found()) {
                boolean right = each.label().equals(example.query().label());
                page.open("td", "class", right ? "hit" : "miss");
                photo(page, each);
                page.leaf("span", right ? "✓" : "✗", "class", "mark", "aria-label", right ? "right" : "wrong")
                        .close();
            }
            page.close();
        }
        page.close().close().close();
    }

    private void photo(Markup page, PhotoRef photo) {
        String picture = thumbnails.of(photo);
        if (!picture.isEmpty()) {
            page.empty("img", "src", picture, "alt", photo.name());
        }
        page.leaf("span", photo.label(), "title", photo.name());
    }
}
