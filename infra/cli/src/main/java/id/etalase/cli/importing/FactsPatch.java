package id.etalase.cli.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a product: a price list without names leaves the names alone.
 *
 * @param fields of {@code product.json} to their values; null where a cell is blank, which withdraws what was said
 */
record FactsPatch(Map<String, @Nullable Object> fields) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    FactsPatch {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether it says anything that a file without facts does not. */
    boolean saysSomething() {
        return fields.values().stream().anyMatch(value -> value != null);
    }

    /**
     * The file that comes of it; the very same bytes if it changes nothing.
     *
     * @param file what is there; whatever else stands in it stays, and where it is no JSON object it is replaced, if there is
     *     something to say
     */
    byte[] on(byte[] file) {
        ObjectNode before = read(file);
        ObjectNode after = before.deepCopy();
        fields.forEach((name, value) -> {
            if (value == null) {
                after.remove(name);
            } else {
                after.putPOJO(name, value);
            }
        });
        byte[] written = write(after);
        return read(written).equals(before) && (before.size() > 0 || !saysSomething()) ? file : written;
    }

    /** The file of a product that has none. */
    byte[] alone() {
        return on("{}".getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode read(byte[] file) {
        try {
            String text = new String(file, StandardCharsets.UTF_8);
            JsonNode json = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return json instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private static byte[] write(ObjectNode json) {
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An object that was read cannot be written", e);
        }
    }
}
