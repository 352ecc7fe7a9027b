package id.etalase.aws.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
