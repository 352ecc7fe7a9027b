package id.etalase.docs.api;

import id.etalase.docs.html.Html;
import java.util.List;
import java.util.function.Consumer;

/** Tables that scroll by themselves on a narrow screen. */
final class Tables {
    private Tables() {}

    static void write(Html html, List<String> heads, Consumer<Html> body) {
        html.element(
                "div",
                frame -> frame.element(
                        "table",
                        table -> table.element(
                                        "thead",
                                        head -> head.element(
                                                "tr",
                                                row -> heads.forEach(name -> row.element("th", name, "scope", "col"))))
                                .element("tbody", body)),
                "class",
                "table",
                "tabindex",
                "0");
    }
}
