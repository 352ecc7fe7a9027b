package id.etalase.local.opensearch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
final class LoopbackPort {
    private LoopbackPort() {}

    /**
     * Makes sure that a port can be taken.
     *
     * @param wanted 0 for any
     * @return the port
     * @throws LocalOpenSearchException if it is in use
     */
    static int requireFree(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier run that are still fading do not count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new LocalOpenSearchException(
                    "Port " + wanted + " for OpenSearch is in use: stop the program that uses it, or choose another.",
                    e);
        }
    }
}
