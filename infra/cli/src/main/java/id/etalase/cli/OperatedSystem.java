package id.etalase.cli;

import id.etalase.aws.operations.StackOutputs;
import id.etalase.aws.operations.StackQueues;
import id.etalase.cli.operations.DiskUse;
import id.etalase.cli.operations.LocalOperations;
import id.etalase.cli.operations.Places;
import id.etalase.cli.operations.SystemState;
import id.etalase.client.ApiProblemException;
import id.etalase.client.ApiUnreachableException;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.Health;
import id.etalase.configuration.Settings;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.opensearch.IndexState;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which system an operator asks: a stack that is named, or the one that runs on this machine. */
final class OperatedSystem {
    @Option(names = "--stack", paramLabel = "NAME", description = "A deployed one. Default: the local one.")
    private @Nullable String stack;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Of the stack.",
            defaultValue = "${env:AWS_REGION}")
    private @Nullable String region;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The local system's directory. Default: .etalase in the project.")
    private @Nullable Path data;

    @Mixin
    private SamOption sam = new SamOption();

    /** How it is. */
    SystemState state(Installation installation) throws InterruptedException {
        return stack == null ? local(installation) : deployed(stack);
    }

    private SystemState local(Installation installation) throws InterruptedException {
        RunningSystem running = running(installation);
        LocalOperations operations = new LocalOperations(running);
        Path directory = data == null ? installation.data() : data;
        return new SystemState(
                "Etalase on this machine",
                Places.of(running, directory),
                data == null ? "./etalase redrive" : "./etalase redrive --data " + data,
                operations.depths(),
                index(OpenSearchConfig.local(running.openSearch())),
                health(running.web()),
                Optional.of(operations.activities()),
                Optional.of(DiskUse.of(directory)));
    }

    private SystemState deployed(String name) throws InterruptedException {
        StackOutputs outputs = outputs(name);
        try (StackQueues queues = StackQueues.of(outputs, region())) {
            return new SystemState(
                    "Etalase in the stack " + name,
                    Places.of(outputs),
                    "./etalase redrive --stack " + name + " --region " + region(),
                    queues.depths(),
                    index(config(outputs)),
                    health(URI.create(outputs.get("ApiUrl"))),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Sends its dead letters again; says how many there were. */
    long redrive(Installation installation) throws InterruptedException {
        if (stack == null) {
            return new LocalOperations(running(installation)).redrive();
        }
        try (StackQueues queues = StackQueues.of(outputs(stack), region())) {
            return queues.redrive();
        }
    }

    private StackOutputs outputs(String name) throws InterruptedException {
        return sam.find().outputs(name, region());
    }

    private OpenSearchConfig config(StackOutputs outputs) {
        Settings settings = new Settings(Map.of(
                "ETALASE_OPENSEARCH_ENDPOINT", outputs.get("OpenSearchAddress"),
                "ETALASE_OPENSEARCH_SERVICE", outputs.get("OpenSearchServiceName"),
                "ETALASE_INDEX", outputs.get("IndexAlias"),
                "ETALASE_KNN_ENGINE", "faiss",
                "AWS_REGION", region()));
        Supplier<OpenSearchConfig> config = OpenSearchConfig.from(settings);
        return settings.build(config);
    }

    private String region() {
        if (region == null || region.isBlank()) {
            throw new IllegalArgumentException("Name the Region of the stack with --region.");
        }
        return region;
    }

    private RunningSystem running(Installation installation) {
        return installation.running(data, "--stack");
    }

    private static SystemState.Index index(OpenSearchConfig config) {
        try (OpenSearchConnection connection = OpenSearchConnection.open(config)) {
            return IndexState.of(connection, config.alias())
                    .<SystemState.Index>map(state -> new SystemState.Index.Present(config.alias(), state))
                    .orElseGet(() -> new SystemState.Index.Missing(config.alias()));
        } catch (IllegalStateException | UncheckedIOException e) {
            return new SystemState.Index.Hidden(config.alias(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Health> health(URI endpoint) {
        try (EtalaseClient api = new EtalaseClient(endpoint, ApiKeys.SEARCH)) {
            return Optional.of(api.health());
        } catch (ApiProblemException | ApiUnreachableException e) {
            return Optional.empty();
        }
    }
}
