package id.etalase.local.s3;

import com.google.common.base.Throwables;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.blobstore.BlobStore;

/** S3Proxy on the loopback interface. */
final class LoopbackServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    /** A web page from anywhere may use an address that was signed for it: the signature is the permission. */
    private static final CrossOriginResourceSharing SIGNED_FROM_ANY_PAGE = new CrossOriginResourceSharing(
            List.of("*"), List.of("GET", "HEAD", "PUT"), List.of("*"), List.of("ETag"), "");

    private final S3Proxy server;

    private LoopbackServer(S3Proxy server) {
        this.server = server;
    }

    /** @throws LocalBucketException if the port is taken */
    static LoopbackServer start(BlobStore objects, LocalBucket.Options options) {
        S3Proxy server = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://" + HOST + ":" + options.port()))
                .awsAuthentication(AuthenticationType.AWS_V4, options.accessKey(), options.secretKey())
                // The SDK's checksum headers, which S3Proxy would answer with 501.
                .ignoreUnknownHeaders(true)
                .corsRules(SIGNED_FROM_ANY_PAGE)
                .build();
        try {
            server.start();
            return new LoopbackServer(server);
        } catch (Exception e) {
            stop(server);
            throw new LocalBucketException(reason(e, options.port()), e);
        }
    }

    URI endpoint() {
        return URI.create("http://" + HOST + ":" + server.getPort());
    }

    @Override
    public void close() {
        stop(server);
    }

    private static String reason(Exception e, int port) {
        return Throwables.getCausalChain(e).stream().anyMatch(BindException.class::isInstance)
                ? "Port " + port + " on " + HOST + " is taken: stop what uses it, or choose another port for the bucket"
                : "The bucket's server does not start on port " + port + " of " + HOST;
    }

    private static void stop(S3Proxy server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new LocalBucketException("The bucket's server does not stop", e);
        }
    }
}
