package id.etalase.aws.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The service side of Lambda's runtime API for one instance of a function (AWS Lambda Developer Guide, "Using the Lambda runtime
 * API for custom runtimes"; the two paths under {@code restore} are those that AWS's runtime interface client asks when the
 * instance is initialised for a snapshot).
 */
final class RuntimeApi implements AutoCloseable {
    private static final String BASE = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Clock clock;
    private final Duration timeout;
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> initialised = new CompletableFuture<>();
    private final CompletableFuture<Void> restore = new CompletableFuture<>();
    private final CompletableFuture<Void> restored = new CompletableFuture<>();

    private record Invocation(String id, String event, CompletableFuture<byte[]> answer) {}

    /** The function threw, or would not start. */
    static final class FunctionErrorException extends RuntimeException {
        private static final long serialVersionUID = 1;

        FunctionErrorException(String error) {
            super(error);
        }
    }

    private RuntimeApi(HttpServer server, Clock clock, Duration timeout) {
        this.server = server;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** @param timeout of an invocation, of the initialisation and of a restore */
    static RuntimeApi start(Clock clock, Duration timeout) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RuntimeApi api = new RuntimeApi(server, clock, timeout);
        server.createContext(BASE, api::handle);
        server.setExecutor(api.threads);
        server.start();
        return api;
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Waits until the function is initialised: it asks for its first event, or to be snapshotted. */
    void awaitInitialised() {
        await(initialised);
    }

    /** Lets the snapshot be restored, and waits until the function asks for its first event. */
    void restore() {
        restore.complete(null);
        await(restored);
    }

    /** Invokes the function once. */
    byte[] invoke(byte[] event) {
        Invocation invocation = new Invocation(UUID.randomUUID().toString(), text(event), new CompletableFuture<>());
        running.put(invocation.id(), invocation);
        waiting.add(invocation);
        return await(invocation.answer());
    }

    /** Ends every wait with what became of the process. */
    void processEnded(String how) {
        FunctionErrorException ended = new FunctionErrorException(how);
        initialised.completeExceptionally(ended);
        restored.completeExceptionally(ended);
        running.values().forEach(each -> each.answer().completeExceptionally(ended));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(BASE.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (path) {
                case "invocation/next" -> next(exchange);
                case "restore/next" -> snapshot(exchange);
                case "init/error", "restore/error" -> {
                    FunctionErrorException error = new FunctionErrorException(text(body));
                    initialised.completeExceptionally(error);
                    restored.completeExceptionally(error);
                    exchange.sendResponseHeaders(202, -1);
                }
                default -> answer(exchange, path, body);
            }
        } catch (InterruptedException | ExecutionException e) {
            // The test is over.
            throw new IOException(e);
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        initialised.complete(null);
        restored.complete(null);
        Invocation invocation = waiting.take();
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Deadline-Ms", Long.toString(clock.millis() + timeout.toMillis()));
        exchange.getResponseHeaders()
                .set(
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:ap-southeast-3:123456789012:function:etalase:live");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    private void snapshot(HttpExchange exchange) throws IOException, InterruptedException, ExecutionException {
        initialised.complete(null);
        restore.get();
        exchange.sendResponseHeaders(200, -1);
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        String[] parts = path.split("/", -1);
        Invocation invocation = running.remove(parts[1]);
        if (invocation == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.sendResponseHeaders(202, -1);
        if (parts[2].equals("response")) {
            invocation.answer().complete(body);
        } else {
            invocation.answer().completeExceptionally(new FunctionErrorException(text(body)));
        }
    }

    private <T> T await(CompletableFuture<T> event) {
        try {
            return event.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FunctionErrorException(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            throw new FunctionErrorException("No answer within " + timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FunctionErrorException("Interrupted");
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
