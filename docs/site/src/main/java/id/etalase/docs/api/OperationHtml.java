package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.docs.html.Html;
import id.etalase.docs.markdown.MarkdownHtml;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation: what it is for, what it takes, what it answers, how to ask for it. */
final class OperationHtml {
    private final Operation operation;

    OperationHtml(Operation operation) {
        this.operation = operation;
    }

    void write(Html html) {
        html.element("section", this::content, "class", "operation");
    }

    private void content(Html html) {
        html.element("h2", operation.summary(), "id", operation.id())
                .element("p", this::requestLine, "class", "request-line")
                .html(MarkdownHtml.of(operation.node().path("description").asText()))
                .element("pre", pre -> pre.element("code", CurlCommand.of(operation)), "tabindex", "0");
        parameters(html);
        requestBody(html);
        html.element("h3", "Answers", "id", operation.id() + "-answers");
        operation.responses().forEach(response -> response(html, response.getKey(), response.getValue()));
    }

    private void requestLine(Html line) {
        line.element("span", operation.method().toUpperCase(Locale.ROOT), "class", "method")
                .text(" ")
                .element("code", operation.path());
        if (!operation.needsKey()) {
            line.text(" ").element("small", "no key needed");
        }
    }

    private void parameters(Html html) {
        List<JsonNode> parameters = operation.parameters();
        if (parameters.isEmpty()) {
            return;
        }
        html.element("h3", "Parameters", "id", operation.id() + "-parameters");
        Tables.write(
                html,
                List.of("Name", "Type", "Meaning"),
                body -> parameters.forEach(parameter -> body.element("tr", row -> parameter(row, parameter))));
    }

    private static void parameter(Html row, JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        row.element(
                        "th",
                        name -> {
                            name.element("code", parameter.path("name").asText());
                            String place = parameter.path("in").asText();
                            name.element("small", parameter.path("required").asBoolean() ? place + ", always" : place);
                        },
                        "scope",
                        "row")
                .element("td", type -> SchemaWords.type(type, schema))
                .element("td", meaning -> {
                    meaning.html(MarkdownHtml.of(parameter.path("description").asText()));
                    SchemaTable.meaning(meaning, schema);
                });
    }

    private void requestBody(Html html) {
        if (operation.requestContents().isEmpty()) {
            return;
        }
        html.element("h3", "Body", "id", operation.id() + "-body");
        html.html(MarkdownHtml.of(operation.requestBody().path("description").asText()));
        html.element(
                "ul",
                list -> operation
                        .requestContents()
                        .forEach(content -> list.element("li", item -> {
                            item.element("code", content.getKey());
                            if (content.getValue().has("schema")) {
                                item.text(": ");
                                SchemaWords.type(item, content.getValue().path("schema"));
                            }
                        })));
        operation.requestContents().forEach(content -> examples(html, content.getValue()));
    }

    private void response(Html html, String status, JsonNode response) {
        html.element(
                "details",
                details -> {
                    details.element(
                            "summary",
                            summary -> summary.element("span", status, "class", "status")
                                    .text(" ")
                                    .element("span", Statuses.phrase(status)));
                    details.html(MarkdownHtml.of(response.path("description").asText()));
                    headers(details, response.path("headers"));
                    for (Map.Entry<String, JsonNode> content :
                            response.path("content").properties()) {
                        details.element("p", line -> {
                            line.element("code", content.getKey()).text(": ");
                            SchemaWords.type(line, content.getValue().path("schema"));
                        });
                        examples(details, content.getValue());
                    }
                },
                "class",
                status.startsWith("2") ? "answer good" : "answer");
    }

    private void headers(Html html, JsonNode headers) {
        if (!headers.isEmpty()) {
            html.element(
                    "ul",
                    list -> headers.properties()
                            .forEach(header -> list.element(
                                    "li",
                                    item -> item.element("code", header.getKey())
                                            .text(": ")
                                            .text(operation
                                                    .document()
                                                    .resolved(header.getValue())
                                                    .path("description")
                                                    .asText()))));
        }
    }

    private static void examples(Html html, JsonNode content) {
        Examples.of(content).forEach(example -> Examples.write(html, example));
    }
}
