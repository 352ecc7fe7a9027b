package id.etalase.client;

import id.etalase.client.request.Write;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A request to the API, before it is sent.
 *
 * @param path with its query
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying photos would serve nobody.
record Call(String method, String path, Map<String, String> headers, byte[] body) {
    static Call of(Operation operation, String... values) {
        return new Call(operation.method(), operation.path(values), Map.of(), new byte[0]);
    }

    Call query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(each -> Operation.encode(each.getKey()) + "=" + Operation.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? this : new Call(method, path + "?" + query, headers, body);
    }

    Call body(String type, byte[] bytes) {
        return new Call(method, path, with("content-type", type), bytes);
    }

    Call json(String text) {
        return body("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A write: with a key of its own unless the caller has one, so that doing it twice is doing it once. */
    Call write(Write write) {
        String key = write.idempotencyKey() == null ? UUID.randomUUID().toString() : write.idempotencyKey();
        Call keyed = header("idempotency-key", key);
        return write.etag() == null ? keyed : keyed.header("if-match", "\"" + write.etag() + "\"");
    }

    Call header(String name, String value) {
        return new Call(method, path, with(name, value), body);
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }
}
