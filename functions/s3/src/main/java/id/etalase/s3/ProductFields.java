package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of {@code product.json} and gathers what is wrong with them; a wrong one reads as if left out. */
final class ProductFields {
    private final ObjectNode json;
    private final List<String> mistakes = new ArrayList<>();

    ProductFields(ObjectNode json) {
        this.json = json;
    }

    @Nullable
    String text(String field) {
        JsonNode value = json.path(field);
        if (isLeftOut(value)) {
            return null;
        }
        if (!value.isTextual()) {
            mistake(field, "text in quotes");
            return null;
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    /** @param unit of what, and how to write it */
    @Nullable
    Long whole(String field, long max, String unit) {
        JsonNode value = json.path(field);
        if (isLeftOut(value)) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            mistake(field, "a whole number of " + unit);
            return null;
        }
        if (!value.canConvertToLong() || value.asLong() > max) {
            mistake(field, "smaller");
            return null;
        }
        return value.asLong();
    }

    @Nullable
    URI address(String field) {
        String value = text(field);
        try {
            return value == null ? null : new URI(value);
        } catch (URISyntaxException e) {
            mistake(field, "an address such as https://example.com/kaos-batik, without spaces");
            return null;
        }
    }

    /** The tags that the owner has confirmed. */
    Tags tags() {
        return TagFields.read(json, this::mistake);
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private void mistake(String field, String right) {
        mistakes.add("\"" + field + "\" must be " + right);
    }
}
