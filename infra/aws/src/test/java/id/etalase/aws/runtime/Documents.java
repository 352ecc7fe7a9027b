package id.etalase.aws.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.ProductId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** What AWS hands to the functions: the documents of {@code events/}, and others after their pattern. */
final class Documents {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Documents() {}

    /** A document as it is. */
    static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("etalase.root"), "events", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A search with a photo as its body. */
    static byte[] search(byte[] photo) {
        ObjectNode event = (ObjectNode) tree(read("search-jpeg.json"));
        event.put("body", Base64.getEncoder().encodeToString(photo));
        return bytes(event);
    }

    /** An owner asks where to put a photo. */
    static byte[] upload(ProductId product, int bytes) {
        ObjectNode event = (ObjectNode) tree(read("uploads-post.json"));
        ObjectNode body = JSON.createObjectNode().put("product", product.toString());
        body.putArray("files")
                .addObject()
                .put("name", "depan.jpg")
                .put("type", "image/jpeg")
                .put("bytes", bytes);
        return bytes(event.put("body", body.toString()).put("isBase64Encoded", false));
    }

    /** An owner says what a product is. */
    static byte[] tags(ProductId product, String category) {
        ObjectNode event = (ObjectNode) tree(read("tags-put.json"));
        String body = JSON.createObjectNode().put("category", category).toString();
        return bytes(event.put("path", "/v1/products/" + product + "/tags")
                .put("body", body)
                .put("isBase64Encoded", false));
    }

    /** A batch from the queue, a message for each notification of the bucket. */
    static byte[] batch(List<String> notifications) {
        ObjectNode event = JSON.createObjectNode();
        for (int i = 0; i < notifications.size(); i++) {
            event.withArray("Records")
                    .addObject()
                    .put("messageId", "message-" + i)
                    .put("eventSource", "aws:sqs")
                    .put("body", notifications.get(i));
        }
        return bytes(event);
    }

    /** The body of an API's answer. */
    static JsonNode body(byte[] answer) {
        return tree(tree(answer).path("body").asText().getBytes(StandardCharsets.UTF_8));
    }

    /** Any JSON. */
    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
