package id.etalase.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Says early, and in words that help, that a port is taken. */
final class PortCheck {
    private PortCheck() {}

    static void requireFree(LocalOptions.Ports ports) {
        requireFree(ports.web(), "the search page", "--port");
        requireFree(ports.bucket(), "the bucket", "--bucket-port");
        requireFree(ports.openSearch(), "OpenSearch", "--opensearch-port");
    }

    private static void requireFree(int port, String use, String option) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new LocalSystemException(
                    "Port " + port + ", meant for " + use
                            + ", is taken by another program. Stop it, or choose another with " + option + ".",
                    e);
        }
    }
}
