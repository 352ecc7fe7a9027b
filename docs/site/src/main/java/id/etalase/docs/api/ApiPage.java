package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.docs.html.Html;
import id.etalase.docs.markdown.MarkdownHtml;
import id.etalase.docs.markdown.Outline;
import id.etalase.docs.page.Audience;
import id.etalase.docs.page.Language;
import id.etalase.docs.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The API's contract as a page. */
public final class ApiPage {
    /** The contract itself, beside the page. */
    public static final String DOCUMENT = "api/openapi.yaml";

    /** Where it stands. */
    public static final Page PAGE = new Page(
            Language.ENGLISH,
            "api",
            "api/index.html",
            Audience.DEVELOPER,
            2,
            "API reference",
            "Every request and answer of Etalase's REST API, with examples for curl, problems and schemas.");

    private static final String SETTINGS = "ETALASE=http://127.0.0.1:8787   # or what ./etalase deploy printed\n"
            + "KEY=etalase-local-search           # or your own key";

    private final ApiDocument document;
    private final List<Operation> operations;

    public ApiPage(ApiDocument document) {
        this.document = document;
        this.operations = document.operations();
    }

    /** Its headings. */
    public Outline outline() {
        List<Outline.Entry> entries = new ArrayList<>();
        operations.forEach(operation -> entries.add(new Outline.Entry(2, operation.id(), operation.summary())));
        entries.add(new Outline.Entry(2, "problems", "Problems"));
        entries.add(new Outline.Entry(2, "schemas", "Schemas"));
        return Outline.of(entries);
    }

    /** Its text. */
    public String text() {
        JsonNode info = document.tree().path("info");
        Html html = new Html()
                .element("h1", PAGE.title())
                .element("p", info.path("summary").asText(), "class", "lead")
                .element(
                        "p",
                        line -> line.text("Version ")
                                .text(info.path("version").asText())
                                .text(". Made of ")
                                .element("a", "openapi.yaml", "href", PAGE.hrefOf(DOCUMENT))
                                .text(", which generators of clients and Postman read too. The examples for curl take"))
                .element("pre", pre -> pre.element("code", SETTINGS), "tabindex", "0")
                .html(MarkdownHtml.of(info.path("description").asText()));
        table(html);
        operations.forEach(operation -> new OperationHtml(operation).write(html));
        html.element("h2", "Problems", "id", "problems");
        new Problems(operations).write(html);
        html.element("h2", "Schemas", "id", "schemas");
        for (Map.Entry<String, JsonNode> schema :
                document.tree().at("/components/schemas").properties()) {
            schema(html, schema.getKey(), schema.getValue());
        }
        return html.toString();
    }

    private void table(Html html) {
        Tables.write(
                html,
                List.of("Request", "What for"),
                body -> operations.forEach(operation -> body.element(
                        "tr",
                        row -> row.element("th", head -> head.element("code", operation.title()), "scope", "row")
                                .element(
                                        "td",
                                        cell -> cell.element(
                                                "a", operation.summary(), "href", "#" + operation.id())))));
    }

    private static void schema(Html html, String name, JsonNode schema) {
        html.element("h3", name, "id", SchemaWords.anchor(name));
        if (!schema.has("properties")) {
            html.element("p", line -> SchemaWords.type(line, schema));
        }
        SchemaTable.meaning(html, schema);
        SchemaTable.write(html, schema);
    }
}
