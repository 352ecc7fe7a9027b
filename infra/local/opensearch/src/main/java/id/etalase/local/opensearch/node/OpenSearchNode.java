package id.etalase.local.opensearch.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;

/**
 * The child's main: one OpenSearch node, without the checks and the agent that OpenSearch's own start-up script adds for
 * servers.
 *
 * <p>It closes the node on SIGTERM, and it halts when its standard input ends: then the parent is gone, however it went.
 * A halt is what OpenSearch's translog is made for, and it frees port and data at once for the next start.
 */
public final class OpenSearchNode {
    private static final long CLOSE_SECONDS = 20;

    private OpenSearchNode() {}

    /**
     * Starts the node and stays: all its threads are daemons.
     *
     * @param args the distribution's home, the directory for data and logs, and the HTTP port
     */
    public static void main(String[] args) throws NodeValidationException, InterruptedException {
        Thread parent = haltWithParent();
        Path home = Path.of(args[0]);
        Map<String, String> settings = settings(home, Path.of(args[1]), args[2]);
        Node node = new Node(InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings, home.resolve("config"), () -> "etalase")) {};
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        node.start();
        parent.join();
    }

    private static Map<String, String> settings(Path home, Path directory, String port) {
        return Map.of(
                "path.home", home.toString(),
                "path.data", directory.resolve("data").toString(),
                "path.logs", directory.resolve("logs").toString(),
                "cluster.name", "etalase",
                "discovery.type", "single-node",
                "network.host", "127.0.0.1",
                "http.port", port,
                "transport.port", "0",
                // A laptop's disk is often more than 90 % full; that is no reason to stop taking photos.
                "cluster.routing.allocation.disk.threshold_enabled", "false",
                // An index without its mapping would take everything and find nothing.
                "action.auto_create_index", "false");
    }

    private static Thread haltWithParent() {
        Thread watch = new Thread(
                () -> {
                    awaitEndOfInput();
                    Runtime.getRuntime().halt(0);
                },
                "await-parent");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    @SuppressWarnings("StatementWithEmptyBody") // Whatever the parent says means nothing but that it lives.
    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // A broken pipe is an end too.
        }
    }

    private static void close(Node node) {
        try {
            node.close();
            node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("OpenSearch did not close cleanly: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
