package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.docs.html.Html;
import id.etalase.docs.markdown.MarkdownHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The members of an object, those of the objects in it too: {@code files[].name}. */
final class SchemaTable {
    private final List<Row> rows = new ArrayList<>();

    /** @param required whether it must be there */
    private record Row(String name, JsonNode schema, boolean required) {}

    private SchemaTable(JsonNode schema) {
        collect("", schema);
    }

    /** Writes it; nothing if the schema has no members. */
    static void write(Html html, JsonNode schema) {
        SchemaTable table = new SchemaTable(schema);
        if (!table.rows.isEmpty()) {
            Tables.write(html, List.of("Member", "Type", "Meaning"), body -> table.rows.forEach(row -> row(body, row)));
        }
    }

    private void collect(String before, JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = before + property.getKey();
            JsonNode inner = property.getValue();
            rows.add(new Row(name, inner, required.contains(property.getKey())));
            collect(name + ".", inner);
            collect(name + "[].", inner.path("items"));
        }
    }

    private static void row(Html body, Row row) {
        body.element(
                "tr",
                line -> line.element(
                                "th",
                                name -> {
                                    name.element("code", row.name());
                                    if (row.required()) {
                                        name.element("small", "always");
                                    }
                                },
                                "scope",
                                "row")
                        .element("td", type -> SchemaWords.type(type, row.schema()))
                        .element("td", meaning -> meaning(meaning, row.schema())));
    }

    /** What a schema is for, and its limits. */
    static void meaning(Html html, JsonNode schema) {
        String description = schema.path("description").asText();
        if (!description.isEmpty()) {
            html.html(MarkdownHtml.of(description));
        }
        String limits = SchemaWords.limits(schema);
        if (!limits.isEmpty()) {
            html.element("p", limits, "class", "limits");
        }
        if (schema.has("pattern")) {
            html.element("p", p -> p.element("code", schema.path("pattern").asText()), "class", "limits");
        }
    }
}
