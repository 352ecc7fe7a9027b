package id.etalase.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody else's web site on a port of its own: {@code web/examples}, with a system's addresses and a key written into its pages. */
public final class OtherSite implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("etalase.root"), "web", "examples");

    private final HttpServer server;
    private final RunningSystem system;
    private final AtomicReference<String> key = new AtomicReference<>("");

    private OtherSite(HttpServer server, RunningSystem system) {
        this.server = server;
        this.system = system;
    }

    /** Serves it; its pages have no key yet. */
    public static OtherSite start(RunningSystem system) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OtherSite site = new OtherSite(server, system);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    /** Writes this key into its pages from now on. */
    public void use(String searchKey) {
        key.set(searchKey);
    }

    /** Its origin: the same pages by another name are of another origin. */
    public URI origin(String host) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = FOLDER.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean page = file.toString().endsWith(".html");
            byte[] bytes = written(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("content-type", page ? "text/html; charset=utf-8" : "text/css; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String written(String text) {
        return text.replace("http://127.0.0.1:8787", system.web().toString())
                .replace("http://127.0.0.1:8788", system.bucket().endpoint().toString())
                .replace("YOUR-SEARCH-KEY", key.get());
    }
}
