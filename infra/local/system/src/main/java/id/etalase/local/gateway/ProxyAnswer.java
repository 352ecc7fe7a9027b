package id.etalase.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a function answers to a proxy event. */
final class ProxyAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProxyAnswer() {}

    /** The answer meant, or empty if API Gateway would call it malformed. */
    static Optional<Answer> parse(byte[] document) {
        try {
            JsonNode answer = JSON.readTree(document);
            int status = answer.path("statusCode").asInt();
            return status < 200 || status > 599
                    ? Optional.empty()
                    : Optional.of(new Answer(status, headers(answer), body(answer)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> headers(JsonNode answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.path("headers").properties().forEach(header -> add(headers, header.getKey(), header.getValue()));
        answer.path("multiValueHeaders").properties().forEach(header -> {
            headers.remove(header.getKey().toLowerCase(Locale.ROOT));
            header.getValue().forEach(value -> add(headers, header.getKey(), value));
        });
        return headers;
    }

    private static void add(Map<String, List<String>> headers, String name, JsonNode value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(value.asText());
    }

    private static byte[] body(JsonNode answer) {
        String body = answer.path("body").asText("");
        return answer.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
