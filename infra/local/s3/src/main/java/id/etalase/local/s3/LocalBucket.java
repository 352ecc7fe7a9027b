package id.etalase.local.s3;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.function.Consumer;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobProviderMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * A running bucket on this machine. Objects and their etags outlive it; what was still being uploaded does not. Clients
 * address it by path ({@code http://127.0.0.1:{port}/{bucket}/{key}}) and sign with signature version 4, for any region. A client must
 * not add checksums on its own to what it uploads (in the AWS SDK: {@code requestChecksumCalculation(WHEN_REQUIRED)}): over
 * plain HTTP they come in a signed trailer, which S3Proxy does not know.
 */
public final class LocalBucket implements AutoCloseable {
    private final Options options;
    private final DirectoryLock lock;
    private final BlobStoreContext directory;
    private final LoopbackServer server;

    private LocalBucket(Options options, DirectoryLock lock, BlobStoreContext directory, LoopbackServer server) {
        this.options = options;
        this.lock = lock;
        this.directory = directory;
        this.server = server;
    }

    /**
     * What to start.
     *
     * @param directory where the objects lie; made if missing, kept to one running bucket
     * @param port on the loopback interface; 0 for any that is free
     * @param name the bucket's name, 3 to 63 lower-case letters, digits and hyphens
     * @param accessKey the access key id that clients sign with
     * @param secretKey the secret that belongs to it
     */
    public record Options(Path directory, int port, String name, String accessKey, String secretKey) {
        /** @throws IllegalArgumentException if the name cannot be a bucket's or the port not a port */
        public Options {
            if (!name.matches("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")) {
                throw new IllegalArgumentException(
                        "Not a bucket name: \"" + name + "\" - use 3 to 63 lower-case letters, digits and hyphens");
            }
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("Not a port: " + port + " - use 0 to 65535");
            }
            directory = directory.toAbsolutePath().normalize();
        }
    }

    /**
     * Starts the bucket; it answers when this returns.
     *
     * @param clock gives events their time
     * @param listener is told of each change by the thread that serves it, before the client is: it should only pass the
     *     event on, and what it throws fails the client's request
     * @throws LocalBucketException if the port is taken or the directory cannot be used
     */
    public static LocalBucket start(Options options, Clock clock, Consumer<ObjectEvent> listener) {
        DirectoryLock lock = DirectoryLock.take(options.directory());
        BlobStoreContext directory = open(options.directory());
        try {
            BucketFiles files = BucketFiles.prepare(options.directory(), options.name());
            BlobStore objects = new MultipartUploads(new AtomicBlobStore(directory.getBlobStore(), files));
            LoopbackServer server = LoopbackServer.start(new EventingBlobStore(objects, clock, listener), options);
            return new LocalBucket(options, lock, directory, server);
        } catch (RuntimeException e) {
            directory.close();
            lock.close();
            throw e;
        }
    }

    /** Where clients find it, for example {@code http://127.0.0.1:9000}. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** What it was started with. */
    public Options options() {
        return options;
    }

    /** Waits for requests in progress, then frees port and directory. */
    @Override
    public void close() {
        server.close();
        directory.close();
        lock.close();
    }

    private static BlobStoreContext open(Path root) {
        Properties properties = new Properties();
        properties.setProperty("jclouds.filesystem.basedir", root.toString());
        return ContextBuilder.newBuilder(new FilesystemNio2BlobProviderMetadata())
                .credentials("nobody", "nothing") // jclouds asks for them; a directory does not.
                .overrides(properties)
                .build(BlobStoreContext.class);
    }
}
