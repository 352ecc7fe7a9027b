package id.etalase.cli;

import id.etalase.aws.operations.QueueDepths;
import id.etalase.aws.operations.StackOutputs;
import id.etalase.aws.operations.StackQueues;
import id.etalase.cli.operations.LocalQueue;
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
        if (stack == null) {
            RunningSystem running = running(installation);
            OpenSearchConfig config = OpenSearchConfig.local(running.openSearch());
            return state("./etalase redrive", new LocalQueue(running).depths(), config, running.web());
        }
        StackOutputs outputs = outputs(stack);
        OpenSearchConfig config = deployed(outputs);
        try (StackQueues queues = StackQueues.of(outputs, region())) {
            String redrive = "./etalase redrive --stack " + stack + " --region " + region();
            return state(redrive, queues.depths(), config, URI.create(outputs.get("ApiUrl")));
        }
    }

    /** Sends its dead letters again; says how many there were. */
    long redrive(Installation installation) throws InterruptedException {
        if (stack == null) {
            return new LocalQueue(running(installation)).redrive();
        }
        try (StackQueues queues = StackQueues.of(outputs(stack), region())) {
            return queues.redrive();
        }
    }

    private StackOutputs outputs(String name) throws InterruptedException {
        return sam.find().outputs(name, region());
    }

    private OpenSearchConfig deployed(StackOutputs outputs) {
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

    private static SystemState state(String redrive, QueueDepths queue, OpenSearchConfig config, URI api) {
        try (OpenSearchConnection connection = OpenSearchConnection.open(config)) {
            Optional<IndexState> index = IndexState.of(connection, config.alias());
            return new SystemState(redrive, queue, config.alias(), index, null, health(api));
        } catch (IllegalStateException | UncheckedIOException e) {
            return new SystemState(redrive, queue, config.alias(), Optional.empty(), e.getMessage(), health(api));
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
