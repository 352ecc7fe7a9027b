package id.etalase.api;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;

/** Requests that a function makes to itself before a snapshot, as API Gateway would hand them to it. */
public final class RehearsedRequests {
    private static final String KEY = "rehearsal";
    private static final Callers CALLERS =
            new Callers(Map.of(KEY, new Caller("rehearsal", Role.OWNER, new StoreScope.Everything())));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first of the statuses that say that something is wrong here rather than with the request. */
    private static final int SERVER_FAULT = 500;

    private final ProxyFunction function;
    private final LambdaLogger log;

    /**
     * @param routes gives the routes for the one caller there is, who may do everything
     * @param log is told of faults
     */
    public RehearsedRequests(Function<Callers, Routes> routes, LambdaLogger log) {
        Routes made = routes.apply(CALLERS);
        this.function = new ProxyFunction(() -> made);
        this.log = log;
    }

    /** Asks for what is at a path; whether that went well. */
    public boolean get(String path) {
        return answered(event("GET", path));
    }

    /** Asks for what is at a path with one parameter; whether that went well. */
    public boolean get(String path, String parameter, String value) {
        ObjectNode event = event("GET", path);
        event.putObject("multiValueQueryStringParameters").putArray(parameter).add(value);
        return answered(event);
    }

    /** Sends a body; whether that went well. */
    public boolean send(String method, String path, String mediaType, byte[] body) {
        ObjectNode event = event(method, path);
        event.putObject("headers").put("content-type", mediaType);
        event.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
        return answered(event);
    }

    private static ObjectNode event(String method, String path) {
        ObjectNode event = JSON.createObjectNode().put("httpMethod", method).put("path", path);
        event.putObject("requestContext")
                .put("requestId", KEY)
                .putObject("identity")
                .put("apiKeyId", KEY);
        return event;
    }

    private boolean answered(ObjectNode event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            function.handle(new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), answer, log);
            return JSON.readTree(answer.toByteArray()).path("statusCode").asInt() < SERVER_FAULT;
        } catch (IOException e) {
            throw new UncheckedIOException("From memory to memory", e);
        }
    }
}
