package id.etalase.aws.deployment;

import id.etalase.local.opensearch.LocalOpenSearch;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** <a href="https://pypi.org/project/ministack/">ministack</a> on this machine: it runs the functions as processes. */
final class Ministack implements EmulatedLambda {
    /** Kept, so that PyTorch is extracted once: a start must not take longer than a function may. */
    private static final Path DJL = Path.of(System.getProperty("etalase.root"), "infra/aws/target/djl");

    private final URI endpoint;
    private final EmulatorProcess process;
    private final LocalOpenSearch index;

    private Ministack(URI endpoint, EmulatorProcess process, LocalOpenSearch index) {
        this.endpoint = endpoint;
        this.process = process;
        this.index = index;
    }

    /** Its program, if it is installed. */
    static Optional<Path> program() {
        return Program.find("ETALASE_MINISTACK", "ministack");
    }

    /** Starts it beside an OpenSearch of its own. */
    static Ministack start(Path program, Path directory) {
        LocalOpenSearch index = LocalOpenSearch.start(LocalOpenSearch.Options.in(directory.resolve("opensearch")));
        try {
            URI endpoint = URI.create("http://127.0.0.1:" + EmulatorProcess.freePort());
            EmulatorProcess process = EmulatorProcess.start(
                    List.of(program.toString()),
                    Map.of(
                            "BIND_HOST",
                            "127.0.0.1",
                            "GATEWAY_PORT",
                            Integer.toString(endpoint.getPort()),
                            "MINISTACK_HOST",
                            "127.0.0.1",
                            "MINISTACK_REGION",
                            REGION,
                            // For the bootstrap of the functions.
                            "JAVA_HOME",
                            System.getProperty("java.home")),
                    directory,
                    endpoint.resolve("/_ministack/health"));
            return new Ministack(endpoint, process, index);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "ETALASE_S3_ENDPOINT", endpoint.toString(),
                "ETALASE_OPENSEARCH_ENDPOINT", index.endpoint().toString(),
                "ETALASE_OPENSEARCH_SERVICE", "none",
                "ETALASE_KNN_ENGINE", "lucene",
                "DJL_CACHE_DIR", DJL.toString());
    }

    @Override
    public FunctionRuntime functions() {
        return FunctionRuntime.CUSTOM;
    }

    @Override
    public void close() {
        process.close();
        index.close();
    }
}
