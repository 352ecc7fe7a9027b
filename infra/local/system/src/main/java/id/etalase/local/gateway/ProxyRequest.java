package id.etalase.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as a REST API sends it on to a function (Lambda proxy integration, payload format 1.0).
 *
 * @param id of this request
 * @param path still percent-encoded, as API Gateway leaves it
 * @param query names to values, decoded
 * @param headers names to values
 * @param apiKeyId null where no key was needed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying photos would serve nobody.
record ProxyRequest(
        String id,
        Instant received,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        @Nullable String apiKeyId,
        String sourceIp,
        byte[] body) {
    /** The resources with parameters: of a product, and of what lies below it. */
    private static final Pattern PRODUCT = Pattern.compile("/v1/products/([^/]+)(/tags|/photos/([^/]+))?");

    private static final String STORE = "/v1/stores/";

    /** The {@code BinaryMediaTypes} of infra/template.yaml: bodies of these types reach the function as base64. */
    static final Set<String> BINARY = Set.of("image/jpeg", "image/png", "image/webp", "multipart/form-data");

    ObjectNode event() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("resource", resource());
        event.put("path", path);
        event.put("httpMethod", method);
        putValues(event, "headers", "multiValueHeaders", headers);
        putValues(event, "queryStringParameters", "multiValueQueryStringParameters", query);
        putPathParameters(event);
        event.putNull("stageVariables");
        event.set("requestContext", context());
        boolean binary = BINARY.contains(mediaType());
        event.put("body", body.length == 0 ? null : text(binary));
        event.put("isBase64Encoded", binary && body.length > 0);
        return event;
    }

    private String text(boolean binary) {
        return binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8);
    }

    private String mediaType() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
                .map(header -> header.getValue().getLast())
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private String resource() {
        Matcher product = PRODUCT.matcher(path);
        if (!product.matches()) {
            return path.startsWith(STORE) ? STORE + "{store}" : path;
        }
        String below = product.group(2) == null ? "" : product.group(2);
        return "/v1/products/{id}" + (product.group(3) == null ? below : "/photos/{name}");
    }

    private void putPathParameters(ObjectNode event) {
        Matcher product = PRODUCT.matcher(path);
        if (path.startsWith(STORE)) {
            event.putObject("pathParameters").put("store", path.substring(STORE.length()));
            return;
        }
        if (!product.matches()) {
            event.putNull("pathParameters");
            return;
        }
        ObjectNode parameters = event.putObject("pathParameters").put("id", product.group(1));
        if (product.group(3) != null) {
            parameters.put("name", product.group(3));
        }
    }

    private static void putValues(ObjectNode event, String single, String multi, Map<String, List<String>> values) {
        if (values.isEmpty()) {
            event.putNull(single);
            event.putNull(multi);
            return;
        }
        ObjectNode last = event.putObject(single);
        ObjectNode all = event.putObject(multi);
        values.forEach((name, list) -> {
            last.put(name, list.getLast());
            list.forEach(all.putArray(name)::add);
        });
    }

    private ObjectNode context() {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("accountId", "000000000000");
        context.put("apiId", "local");
        context.put("stage", "local");
        context.put("protocol", "HTTP/1.1");
        context.put("httpMethod", method);
        context.put("resourcePath", resource());
        context.put("path", "/local" + path);
        context.put("requestId", id);
        context.put("requestTimeEpoch", received.toEpochMilli());
        ObjectNode identity = context.putObject("identity");
        identity.put("sourceIp", sourceIp);
        identity.put("apiKeyId", apiKeyId);
        return context;
    }
}
