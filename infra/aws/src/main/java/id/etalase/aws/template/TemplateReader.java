package id.etalase.aws.template;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads YAML as a tree, and keeps what Jackson's own trees lose: the tags. */
final class TemplateReader {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YAMLParser parser;

    private TemplateReader(YAMLParser parser) {
        this.parser = parser;
    }

    /** @throws IOException if it is no YAML, names a key twice or is no mapping */
    static ObjectNode read(Reader text) throws IOException {
        try (YAMLParser parser = YAML.createParser(text)) {
            parser.nextToken();
            if (new TemplateReader(parser).value() instanceof ObjectNode template) {
                return template;
            }
            throw new IOException("A template is a mapping");
        }
    }

    private JsonNode value() throws IOException {
        // Before the value itself is read: afterwards the parser knows another tag.
        @Nullable String tag = parser.getTypeId();
        JsonNode plain = plain();
        return tag == null ? plain : ShortForms.expand(tag, plain);
    }

    private JsonNode plain() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case null, default ->
                throw new IOException("Nothing that a template can hold, at " + parser.currentTokenLocation());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }
}
