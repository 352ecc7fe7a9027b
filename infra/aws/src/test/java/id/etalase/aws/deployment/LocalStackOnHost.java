package id.etalase.aws.deployment;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LocalStack as a process of this machine, without Docker: buckets, queues and what they tell each other, but no functions. */
final class LocalStackOnHost implements EmulatedAws {
    private final URI endpoint;
    private final EmulatorProcess process;

    private LocalStackOnHost(URI endpoint, EmulatorProcess process) {
        this.endpoint = endpoint;
        this.process = process;
    }

    /** A Python with LocalStack's runtime, if there is one. */
    static Optional<Path> python() {
        return Program.find("ETALASE_LOCALSTACK", "localstack-python");
    }

    /** Starts it. */
    static LocalStackOnHost start(Path python, Path directory) {
        String address = "127.0.0.1:" + EmulatorProcess.freePort();
        URI endpoint = URI.create("http://" + address);
        EmulatorProcess process = EmulatorProcess.start(
                List.of(python.toString(), "-m", "localstack.runtime.main"),
                Map.of(
                        "GATEWAY_LISTEN",
                        address,
                        "LOCALSTACK_HOST",
                        address,
                        // Its other server listens on every address.
                        "GATEWAY_SERVER",
                        "hypercorn",
                        // By default it takes any signature of an address.
                        "S3_SKIP_SIGNATURE_VALIDATION",
                        "0",
                        "DNS_ADDRESS",
                        "0",
                        "SERVICES",
                        "s3,sqs,apigateway,cloudformation",
                        "DISABLE_EVENTS",
                        "1",
                        "SKIP_SSL_CERT_DOWNLOAD",
                        "1"),
                directory,
                endpoint.resolve("/_localstack/health"));
        return new LocalStackOnHost(endpoint, process);
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.close();
    }
}
