package id.etalase.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.etalase.local.events.EventQueue;
import id.etalase.local.metrics.GatheredMetrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server on the loopback interface: {@code /v1/...} is the API, everything else the search page. */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final HttpServer server;
    private final ExecutorService threads;
    private final BoundedCalls calls;
    private final RestApi api;
    private final WebPage page;
    private final OwnPages pages;

    private Gateway(
            HttpServer server, ExecutorService threads, BoundedCalls calls, RestApi api, WebPage page, OwnPages pages) {
        this.server = server;
        this.threads = threads;
        this.calls = calls;
        this.api = api;
        this.page = page;
        this.pages = pages;
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @param functions take proxy events
     * @param photos where the photos of hits are loaded from
     * @throws IOException if the port cannot be had
     */
    public static Gateway start(
            int port, ApiFunctions functions, ApiKeys keys, GatewayLimits limits, URI photos, InstantSource clock)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("gateway-", 1).factory());
        BoundedCalls calls = new BoundedCalls(limits.concurrency(), limits.timeout());
        OwnPages pages = new OwnPages(server.getAddress().getPort());
        RestApi api = new RestApi(functions, keys, pages, limits, calls, clock);
        WebPage page = new WebPage(ApiKeys.SEARCH, photos.getScheme() + "://" + photos.getAuthority());
        Gateway gateway = new Gateway(server, threads, calls, api, page, pages);
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, gateway::answer));
        server.start();
        return gateway;
    }

    /** Lets owners see the queue, and send its dead letters again, at {@code /local/queue}. */
    public void offer(EventQueue queue) {
        offer(QueueResource.PATH, new QueueResource(queue)::answer);
    }

    /** Lets owners see what the functions measure, at {@code /local/metrics}. */
    public void offer(GatheredMetrics metrics) {
        offer(MetricsResource.PATH, new MetricsResource(metrics)::answer);
    }

    private void offer(String path, Function<String, Answer> resource) {
        server.createContext(path, exchange -> serve(exchange, asked -> toOwner(asked, resource)));
    }

    private Answer toOwner(HttpExchange asked, Function<String, Answer> resource) {
        String requestId = UUID.randomUUID().toString();
        if (!ApiKeys.OWNER.equals(asked.getRequestHeaders().getFirst("x-api-key"))) {
            return Problem.FORBIDDEN.answer(requestId, "Send the owner's key in the header x-api-key.");
        }
        return pages.refusal(asked, requestId).orElseGet(() -> resource.apply(asked.getRequestMethod()));
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        calls.close();
        threads.shutdownNow();
    }

    private interface Answering {
        Answer to(HttpExchange exchange) throws IOException;
    }

    private static void serve(HttpExchange exchange, Answering answering) {
        try (exchange) {
            send(exchange, answering.to(exchange));
        } catch (IOException e) {
            LOG.debug("A client went away", e);
        } catch (RuntimeException e) {
            LOG.error("Could not answer {} {}", exchange.getRequestMethod(), exchange.getRequestURI(), e);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/v1/")) {
            return api.answer(exchange);
        }
        String known = Compression.strong(exchange.getRequestHeaders().getFirst("if-none-match"));
        return Compression.compressed(
                page.answer(exchange.getRequestMethod(), path, known),
                exchange.getRequestHeaders().getFirst("accept-encoding"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        boolean bodiless = exchange.getRequestMethod().equals("HEAD")
                || answer.status() == 204
                || answer.status() == 304
                || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
