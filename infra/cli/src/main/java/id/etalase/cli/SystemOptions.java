package id.etalase.cli;

import id.etalase.local.LocalOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a local system is started; the options of {@code up} and {@code demo}. */
final class SystemOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keeps photos and index. Default: .etalase in the project.")
    private @Nullable Path data;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A folder below models/. Default: as models/default says.")
    private @Nullable String model;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Page and API. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8787")
    private int port;

    @Option(
            names = "--bucket-port",
            paramLabel = "PORT",
            description = "S3. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8788")
    private int bucketPort;

    @Option(
            names = "--opensearch-port",
            paramLabel = "PORT",
            description = "OpenSearch. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8789")
    private int openSearchPort;

    LocalOptions on(Installation installation) {
        Path directory = data == null ? installation.data() : data;
        return LocalOptions.of(directory, installation.modelJson(model))
                .on(new LocalOptions.Ports(port, bucketPort, openSearchPort));
    }

    /** What other commands must be told to speak to this system: an option with a space before it, or nothing. */
    String dataOption() {
        return data == null ? "" : " --data " + data;
    }
}
