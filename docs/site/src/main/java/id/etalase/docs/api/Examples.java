package id.etalase.docs.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.docs.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of a body. */
final class Examples {
    private static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    /**
     * One of them.
     *
     * @param summary what it shows; may be empty
     */
    record Example(String summary, JsonNode value) {}

    /** Of an entry of {@code content}. */
    static List<Example> of(JsonNode content) {
        List<Example> examples = new ArrayList<>();
        if (content.has("example")) {
            examples.add(new Example("", content.path("example")));
        }
        for (Map.Entry<String, JsonNode> named : content.path("examples").properties()) {
            examples.add(new Example(
                    named.getValue().path("summary").asText(named.getKey()),
                    named.getValue().path("value")));
        }
        return examples;
    }

    /** Writes one. */
    static void write(Html html, Example example) {
        if (!example.summary().isEmpty()) {
            html.element("p", example.summary(), "class", "example-title");
        }
        html.element("pre", pre -> pre.element("code", text(example.value())), "tabindex", "0");
    }

    /** A value as readable JSON; text as it is. */
    static String text(JsonNode value) {
        try {
            return value.isTextual()
                    ? value.asText()
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is not JSON", e);
        }
    }
}
