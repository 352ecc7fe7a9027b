package id.etalase.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Answers as they are kept for who sends the same request again, and what makes it the same. */
final class KeptAnswer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private KeptAnswer() {}

    static String write(ApiAnswer answer) {
        ObjectNode json = JSON.createObjectNode().put("status", answer.status());
        json.set("headers", JSON.valueToTree(answer.headers()));
        json.set("body", JSON.valueToTree(answer.body()));
        return json.toString();
    }

    static ApiAnswer read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            JsonNode body = json.path("body");
            return new ApiAnswer(
                    json.path("status").asInt(),
                    JSON.convertValue(json.path("headers"), HEADERS),
                    body.isNull() ? null : body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Only answers are kept", e);
        }
    }

    /** The same for requests that ask the same; the header Content-Type, which no change depends on, may differ. */
    static String fingerprint(ApiRequest request) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            String head = String.join(
                    "\n",
                    request.method(),
                    request.path(),
                    request.header("if-match").orElse(""),
                    "");
            hash.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(request.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
