package id.etalase.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that the gateway serves. Of all pages only they may use the owner's key: it is the same on every machine and no secret, so any
 * other page in the owner's browser could send it too. What is no page, or asks its own origin with {@code GET}, sends no origin.
 */
final class OwnPages {
    private static final int HTTP_PORT = 80;

    private final Set<String> origins;

    /** @param port where the gateway listens */
    OwnPages(int port) {
        String suffix = port == HTTP_PORT ? "" : ":" + port;
        this.origins = Set.of("http://127.0.0.1" + suffix, "http://localhost" + suffix);
    }

    /** What another page is told that sends the owner's key; empty for everybody else. */
    Optional<Answer> refusal(HttpExchange exchange, String requestId) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("origin"))
                .filter(origin ->
                        ApiKeys.OWNER.equals(exchange.getRequestHeaders().getFirst("x-api-key")))
                .filter(origin -> !origins.contains(origin))
                .map(origin -> Problem.ORIGIN_NOT_ALLOWED.answer(
                        requestId,
                        "This key works only in the local system's own pages, and the request comes from " + origin
                                + ". Make a key for that page: ./etalase key add --help"));
    }
}
