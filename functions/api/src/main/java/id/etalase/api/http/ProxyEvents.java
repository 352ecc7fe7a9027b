package id.etalase.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents between API Gateway and a function (Amazon API Gateway Developer Guide, "Lambda proxy integrations in API
 * Gateway": input and output format for REST APIs).
 */
public final class ProxyEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** On every answer: any page may ask, because the key and not the page's origin gives access; and nobody may keep it. */
    private static final Map<String, String> COMMON_HEADERS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Allow-Methods", "GET,POST,PUT,PATCH,DELETE,OPTIONS",
            "Access-Control-Allow-Headers", "content-type,x-api-key,if-match,idempotency-key",
            "Access-Control-Expose-Headers", "ETag,Retry-After,X-Request-Id,Idempotency-Replayed",
            "Access-Control-Max-Age", "7200",
            "Cache-Control", "no-store");

    private ProxyEvents() {}

    /**
     * Reads a request.
     *
     * @throws IOException if the stream breaks off or is not JSON
     * @throws IllegalArgumentException if it is not a REST proxy event
     */
    public static ApiRequest read(InputStream event) throws IOException {
        JsonNode root = JSON.readTree(event);
        JsonNode context = root.path("requestContext");
        return new ApiRequest(
                text(context, "requestId"),
                text(root, "httpMethod"),
                text(root, "path"),
                query(root.path("multiValueQueryStringParameters")),
                headers(root.path("headers")),
                body(root),
                context.path("identity").path("apiKeyId").textValue());
    }

    /**
     * Writes an answer.
     *
     * @param requestId named in the header X-Request-Id
     * @return the proxy integration's JSON in UTF-8
     * @throws JsonProcessingException if the answer's body cannot be written as JSON
     */
    public static byte[] write(ApiAnswer answer, String requestId) throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode();
        root.put("statusCode", answer.status());
        ObjectNode headers = root.putObject("headers");
        COMMON_HEADERS.forEach(headers::put);
        headers.put("X-Request-Id", requestId);
        answer.headers().forEach(headers::put);
        root.put("isBase64Encoded", false);
        @Nullable Object body = answer.body();
        root.put("body", body == null ? "" : JSON.writeValueAsString(body));
        return JSON.writeValueAsBytes(root);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(
                    "Not a REST proxy event (payload format 1.0): it has no \"" + field + "\".");
        }
        return value.textValue();
    }

    private static Map<String, List<String>> query(JsonNode parameters) {
        Map<String, List<String>> query = new HashMap<>();
        parameters.properties().forEach(parameter -> {
            List<String> values = new ArrayList<>();
            parameter.getValue().forEach(value -> values.add(value.asText()));
            query.put(parameter.getKey(), List.copyOf(values));
        });
        return query;
    }

    /** Header names come in lower case from HTTP/2 callers, and as they were written from others. */
    private static Map<String, String> headers(JsonNode headers) {
        Map<String, String> lowerCase = new HashMap<>();
        headers.properties()
                .forEach(header -> lowerCase.putIfAbsent(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        return lowerCase;
    }

    private static byte[] body(JsonNode root) {
        @Nullable String body = root.path("body").textValue();
        if (body == null) {
            return new byte[0];
        }
        return root.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
