package id.etalase.aws.deployment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Runs inside a function, before its handler. API Gateway says in every event which key it has let in ({@code
 * requestContext.identity.apiKeyId}); ministack checks the key and leaves that out, so it is put in here.
 */
public final class GatewayIdentity implements RequestStreamHandler {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RequestStreamHandler handler;
    private final Map<String, String> keys;

    /** Makes the handler that the function names. */
    public GatewayIdentity() throws ReflectiveOperationException, IOException, InterruptedException {
        String name = environment("_HANDLER").replaceFirst("::.*", "");
        this.handler = (RequestStreamHandler)
                Class.forName(name).getDeclaredConstructor().newInstance();
        this.keys = keys();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = JSON.readTree(input);
        if (event.at("/requestContext/identity") instanceof ObjectNode identity) {
            event.path("headers").forEachEntry((header, value) -> {
                if (header.equalsIgnoreCase("x-api-key") && keys.containsKey(value.asText())) {
                    identity.put("apiKeyId", keys.get(value.asText()));
                }
            });
        }
        handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), output, context);
    }

    /** The ids of the callers' keys, by the keys. */
    private static Map<String, String> keys() throws IOException, InterruptedException {
        Map<String, String> keys = new HashMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (JsonNode caller : JSON.readTree(
                    Optional.ofNullable(System.getenv("ETALASE_CALLERS")).orElse("[]"))) {
                String id = caller.path("keyId").asText();
                HttpRequest ask = HttpRequest.newBuilder(URI.create(
                                environment("ETALASE_S3_ENDPOINT") + "/apikeys/" + id + "?includeValue=true"))
                        .header(
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=test/20260101/" + environment("AWS_REGION")
                                        + "/apigateway/aws4_request, SignedHeaders=host, Signature=0")
                        .build();
                keys.put(
                        JSON.readTree(client.send(ask, BodyHandlers.ofString()).body())
                                .path("value")
                                .asText(),
                        id);
            }
        }
        return keys;
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException("The environment has no " + name));
    }
}
