package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that can be pasted into a shell, made of the contract's own examples. */
final class CurlCommand {
    private final Operation operation;
    private final List<String> words = new ArrayList<>();

    private CurlCommand(Operation operation) {
        this.operation = operation;
    }

    /** Of an operation; {@code $ETALASE} and {@code $KEY} stand for the address and the key. */
    static String of(Operation operation) {
        CurlCommand command = new CurlCommand(operation);
        command.write();
        return command.words.getFirst() + " "
                + String.join(" \\\n     ", command.words.subList(1, command.words.size()));
    }

    private void write() {
        boolean plain = operation.method().equals("get") || (operation.method().equals("post") && hasBody());
        words.add(plain ? "curl" : "curl -X " + operation.method().toUpperCase(Locale.ROOT));
        if (operation.needsKey()) {
            words.add("-H \"x-api-key: $KEY\"");
        }
        operation.requestContents().stream().findFirst().ifPresent(this::body);
        words.add("\"$ETALASE" + path() + query() + "\"");
    }

    private boolean hasBody() {
        return !operation.requestContents().isEmpty();
    }

    private void body(Map.Entry<String, JsonNode> content) {
        words.add("-H 'content-type: " + content.getKey() + "'");
        List<Examples.Example> examples = Examples.of(content.getValue());
        if (content.getKey().startsWith("image/")) {
            words.add("--data-binary @photo.jpg");
        } else if (!examples.isEmpty()) {
            words.add("--data '" + examples.getFirst().value().toString().replace("'", "'\\''") + "'");
        }
    }

    private String path() {
        String path = operation.path();
        for (JsonNode parameter : in("path")) {
            path = path.replace("{" + parameter.path("name").asText() + "}", encoded(example(parameter)));
        }
        return path;
    }

    private String query() {
        String pairs = in("query").stream()
                .filter(parameter -> !example(parameter).isEmpty())
                .map(parameter -> parameter.path("name").asText() + "=" + encoded(example(parameter)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    private List<JsonNode> in(String place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .toList();
    }

    private String example(JsonNode parameter) {
        JsonNode schema = operation.document().resolved(parameter.path("schema"));
        return parameter.path("example").asText(schema.path("example").asText());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
