package id.etalase.owner;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.api.Callers;
import id.etalase.api.ProxyFunction;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.snapstart.RehearsalLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Answers each kind of request before a snapshot, to no effect: a product without photos can be told nothing, and an address that nobody
 * gets uploads nothing.
 */
record Rehearsal(OwnerParts parts) implements Runnable {
    private static final String KEY = "rehearsal";
    private static final Callers CALLERS =
            new Callers(Map.of(KEY, new Caller("rehearsal", Role.OWNER, new StoreScope.Everything())));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIMES = 3;

    @Override
    public void run() {
        OwnerRoutes routes = new OwnerRoutes(parts.endpoints(), CALLERS);
        ProxyFunction function = new ProxyFunction(() -> routes);
        List<ObjectNode> events = List.of(
                event("PUT", "/v1/products/etalase.rehearsal/tags", "{}"),
                event(
                        "POST",
                        "/v1/uploads",
                        "{\"product\":\"etalase.rehearsal\",\"files\":[{\"name\":\"a.jpg\",\"type\":\"image/jpeg\",\"bytes\":1}]}"));
        for (int i = 0; i < TIMES; i++) {
            events.forEach(event -> answer(function, event));
        }
    }

    private static ObjectNode event(String method, String path, String body) {
        ObjectNode event = JSON.createObjectNode()
                .put("httpMethod", method)
                .put("path", path)
                .put("body", body);
        event.putObject("headers").put("content-type", "application/json");
        event.putObject("requestContext")
                .put("requestId", KEY)
                .putObject("identity")
                .put("apiKeyId", KEY);
        return event;
    }

    private static void answer(ProxyFunction function, ObjectNode event) {
        try {
            function.handle(
                    new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    new RehearsalLog());
        } catch (IOException e) {
            throw new UncheckedIOException("From memory to nowhere", e);
        }
    }
}
