package id.etalase.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import id.etalase.local.lambda.LocalFunction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns requests into proxy events for the function that takes them, and its answers into responses. */
final class RestApi {
    private static final Logger LOG = LoggerFactory.getLogger(RestApi.class);
    private static final String HEALTH = "/v1/health";

    /** Of a refused body we still read this much: a client that has sent it all sees the answer, not a broken pipe. */
    private static final long MAX_DISCARDED_BYTES = 64 << 20;

    private final BoundedCalls calls;
    private final ApiFunctions functions;
    private final ApiKeys keys;
    private final OwnPages pages;
    private final GatewayLimits limits;
    private final InstantSource clock;

    RestApi(
            ApiFunctions functions,
            ApiKeys keys,
            OwnPages pages,
            GatewayLimits limits,
            BoundedCalls calls,
            InstantSource clock) {
        this.functions = functions;
        this.keys = keys;
        this.pages = pages;
        this.limits = limits;
        this.calls = calls;
        this.clock = clock;
    }

    Answer answer(HttpExchange exchange) throws IOException {
        String requestId = UUID.randomUUID().toString();
        Optional<LocalFunction> function = functions.at(
                exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
        if (function.isEmpty()) {
            discardBody(exchange);
            return Problem.NOT_FOUND.answer(
                    requestId, "There is nothing at this path. See the API's description for what there is.");
        }
        Optional<String> keyId = keys.idOf(exchange.getRequestHeaders().getFirst("x-api-key"));
        if (keyId.isEmpty() && needsKey(exchange)) {
            discardBody(exchange);
            return Problem.FORBIDDEN.answer(requestId, "Send a known key in the header x-api-key.");
        }
        Optional<Answer> refusal = pages.refusal(exchange, requestId);
        if (refusal.isPresent()) {
            discardBody(exchange);
            return refusal.get();
        }
        byte[] body = exchange.getRequestBody().readNBytes(limits.maxBodyBytes() + 1);
        if (body.length > limits.maxBodyBytes()) {
            discardBody(exchange);
            return tooLarge(requestId, limits.maxBodyBytes());
        }
        try {
            return invoke(function.get(), request(exchange, requestId, keyId, body));
        } catch (IllegalArgumentException e) {
            return Problem.BAD_REQUEST.answer(requestId, "The query string is not well-formed: encode it.");
        }
    }

    private static boolean needsKey(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("OPTIONS")
                && !exchange.getRequestURI().getPath().equals(HEALTH);
    }

    private ProxyRequest request(HttpExchange exchange, String requestId, Optional<String> keyId, byte[] body) {
        Map<String, List<String>> query =
                QueryString.parse(exchange.getRequestURI().getRawQuery());
        return new ProxyRequest(
                requestId,
                clock.instant(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query,
                exchange.getRequestHeaders(),
                keyId.orElse(null),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                body);
    }

    private Answer invoke(LocalFunction function, ProxyRequest request) {
        byte[] event = request.event().toString().getBytes(StandardCharsets.UTF_8);
        if (event.length > LocalFunction.MAX_PAYLOAD_BYTES) {
            // Lambda's limit bites before API Gateway's: base64 makes three bytes four.
            return tooLarge(request.id(), LocalFunction.MAX_PAYLOAD_BYTES / 4 * 3);
        }
        return switch (calls.call(() -> function.invoke(event))) {
            case BoundedCalls.Outcome.Done(byte[] document) ->
                ProxyAnswer.parse(document)
                        .orElseGet(() -> failed(request, new IOException("malformed answer of the function")));
            case BoundedCalls.Outcome.Failed(Throwable cause) -> failed(request, cause);
            case BoundedCalls.Outcome.NoRoom() ->
                Problem.TOO_MANY_REQUESTS.answer(request.id(), "Send fewer requests at once, or try again later.");
            case BoundedCalls.Outcome.TooLate() ->
                Problem.TIMEOUT.answer(
                        request.id(), "No answer within " + limits.timeout().toSeconds() + " s; try again.");
        };
    }

    private static Answer failed(ProxyRequest request, Throwable cause) {
        LOG.error("Request {} failed: {} {}", request.id(), request.method(), request.path(), cause);
        return Problem.INTERNAL.answer(request.id(), "Try again; the log says more under this request's id.");
    }

    private static Answer tooLarge(String requestId, int maxBytes) {
        return Problem.PAYLOAD_TOO_LARGE.answer(
                requestId, String.format(Locale.ROOT, "Send at most about %.1f MB.", maxBytes / (double) (1 << 20)));
    }

    private static void discardBody(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] buffer = new byte[1 << 16];
        long left = MAX_DISCARDED_BYTES;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
