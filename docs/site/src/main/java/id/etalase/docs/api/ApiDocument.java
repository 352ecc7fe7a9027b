package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An OpenAPI document (version 3.1).
 *
 * @param tree all of it
 */
public record ApiDocument(JsonNode tree) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Reads it from YAML. */
    public static ApiDocument read(Path file) throws IOException {
        return new ApiDocument(new YAMLMapper().readTree(file.toFile()));
    }

    /** Every operation, in the document's order. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : tree.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(
                            new Operation(this, path.getKey(), method.getKey(), path.getValue(), method.getValue()));
                }
            }
        }
        return operations;
    }

    /**
     * What a node stands for: itself, or what its {@code $ref} names.
     *
     * @throws IllegalStateException if that is not in the document
     */
    JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        String reference = node.path("$ref").asText();
        JsonNode found = tree.at(reference.replaceFirst("^#", ""));
        if (found.isMissingNode()) {
            throw new IllegalStateException("The API's document has no " + reference);
        }
        return found;
    }

    /** The last part of a {@code $ref}, empty if there is none. */
    static String name(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
