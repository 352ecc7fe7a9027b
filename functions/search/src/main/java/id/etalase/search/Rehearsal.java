package id.etalase.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.api.Callers;
import id.etalase.api.ProxyFunction;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.snapstart.RehearsalLog;
import id.etalase.vision.DjlRecognizer;
import id.etalase.vision.SamplePhoto;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Answers each kind of request before a snapshot: once on the real index, which may be empty or not answer while a stack is
 * being deployed, and once on an index that always has a match, so that the way back to the shopper is loaded as well.
 */
record Rehearsal(SearchParts parts, DjlRecognizer recognizer) implements Runnable {
    private static final String KEY = "rehearsal";
    private static final Callers CALLERS =
            new Callers(Map.of(KEY, new Caller("rehearsal", Role.OWNER, new StoreScope.Everything())));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "rehearsal";

    /** The first of the statuses that say so. */
    private static final int SERVER_FAULT = 500;

    /** As often as the model is warmed up: the first answers are slow. */
    private static final int TIMES = 3;

    @Override
    public void run() {
        SampleIndex sample = SampleIndex.of(recognizer);
        answerAll(new Endpoints(new ProductSearch(sample, recognizer), parts.links(), recognizer.model()));
        // Asked once whether it is there: to wait for each request in vain would take longer than a snapshot may.
        if (answered(function(parts.endpoints()), event("GET", "/v1/health"))) {
            answerAll(parts.endpoints());
        }
    }

    private static void answerAll(Endpoints endpoints) {
        ProxyFunction function = function(endpoints);
        for (int i = 0; i < TIMES; i++) {
            events().forEach(event -> answered(function, event));
        }
    }

    private static ProxyFunction function(Endpoints endpoints) {
        SearchRoutes routes = new SearchRoutes(endpoints, CALLERS);
        return new ProxyFunction(() -> routes);
    }

    private static List<ObjectNode> events() {
        byte[] photo = SamplePhoto.JPEG.bytes();
        ObjectNode json =
                JSON.createObjectNode().put("photo", Base64.getEncoder().encodeToString(photo));
        return List.of(
                search(SamplePhoto.JPEG.mediaType(), photo),
                search(SamplePhoto.PNG.mediaType(), SamplePhoto.PNG.bytes()),
                search(SamplePhoto.WEBP.mediaType(), SamplePhoto.WEBP.bytes()),
                search("application/json", json.toString().getBytes(StandardCharsets.UTF_8)),
                search("multipart/form-data; boundary=" + BOUNDARY, form(photo)),
                event("GET", "/v1/products/" + SampleIndex.PRODUCT),
                event("GET", "/v1/health"));
    }

    private static ObjectNode search(String type, byte[] body) {
        ObjectNode event = event("POST", "/v1/search");
        event.putObject("headers").put("content-type", type);
        return event.put("isBase64Encoded", true)
                .put("body", Base64.getEncoder().encodeToString(body));
    }

    private static ObjectNode event(String method, String path) {
        ObjectNode event = JSON.createObjectNode().put("httpMethod", method).put("path", path);
        event.putObject("requestContext")
                .put("requestId", KEY)
                .putObject("identity")
                .put("apiKeyId", KEY);
        return event;
    }

    private static byte[] form(byte[] photo) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(photo);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static boolean answered(ProxyFunction function, ObjectNode event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            function.handle(
                    new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
                    answer,
                    new RehearsalLog());
            return JSON.readTree(answer.toByteArray()).path("statusCode").asInt() < SERVER_FAULT;
        } catch (IOException e) {
            throw new UncheckedIOException("From memory to memory", e);
        }
    }
}
