package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be asked of one path with one method.
 *
 * @param document where it stands
 * @param path such as {@code /v1/products/{id}}
 * @param method in lower case
 * @param pathItem what the path's methods share
 * @param node its own entry
 */
record Operation(ApiDocument document, String path, String method, JsonNode pathItem, JsonNode node) {
    /** Its anchor on the page. */
    String id() {
        String given = node.path("operationId").asText();
        return given.isEmpty() ? method + path.replaceAll("[^A-Za-z0-9]+", "-") : given;
    }

    String summary() {
        return node.path("summary").asText(title());
    }

    /** Method and path, as a request's first line has them. */
    String title() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** Resolved; those of the path first. */
    List<JsonNode> parameters() {
        return Stream.concat(
                        pathItem.path("parameters").valueStream(),
                        node.path("parameters").valueStream())
                .map(document::resolved)
                .toList();
    }

    /** Whether it asks for a key. */
    boolean needsKey() {
        JsonNode security =
                node.has("security") ? node.path("security") : document.tree().path("security");
        return !security.isEmpty();
    }

    /** Resolved; missing if it takes none. */
    JsonNode requestBody() {
        return document.resolved(node.path("requestBody"));
    }

    /** The bodies it takes, by content type. */
    List<Map.Entry<String, JsonNode>> requestContents() {
        return List.copyOf(requestBody().path("content").properties());
    }

    /** Resolved, by status. */
    List<Map.Entry<String, JsonNode>> responses() {
        return node.path("responses").properties().stream()
                .map(response -> Map.entry(response.getKey(), document.resolved(response.getValue())))
                .toList();
    }
}
