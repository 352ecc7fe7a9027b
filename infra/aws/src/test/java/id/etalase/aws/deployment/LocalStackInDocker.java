package id.etalase.aws.deployment;

import java.net.URI;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.localstack.LocalStackContainer;

/** LocalStack in a container, which starts one of the managed runtime for each function, and OpenSearch in another. */
final class LocalStackInDocker implements EmulatedLambda {
    private static final String LOCALSTACK_IMAGE = "localstack/localstack:4.14.0";
    private static final String OPENSEARCH_IMAGE = "opensearchproject/opensearch:3.6.0";

    private static final int PORT = 4566;
    private static final int OPENSEARCH_PORT = 9200;

    private final Network network;
    private final GenericContainer<?> openSearch;
    private final LocalStackContainer localStack;

    private LocalStackInDocker(Network network) {
        this.network = network;
        this.openSearch = new GenericContainer<>(OPENSEARCH_IMAGE)
                .withNetwork(network)
                .withNetworkAliases("opensearch")
                .withExposedPorts(OPENSEARCH_PORT)
                .withEnv("discovery.type", "single-node")
                .withEnv("DISABLE_SECURITY_PLUGIN", "true")
                .withEnv("DISABLE_INSTALL_DEMO_CONFIG", "true")
                .waitingFor(Wait.forHttp("/").forPort(OPENSEARCH_PORT));
        this.localStack = new LocalStackContainer(LOCALSTACK_IMAGE)
                .withNetwork(network)
                .withNetworkAliases("localstack")
                // Functions must see the same network.
                .withEnv("LAMBDA_DOCKER_NETWORK", network.getId());
    }

    /** Whether there is a Docker engine. */
    static boolean isAvailable() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Starts both. */
    static LocalStackInDocker start() {
        LocalStackInDocker started = new LocalStackInDocker(Network.newNetwork());
        try {
            started.openSearch.start();
            started.localStack.start();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    @Override
    public URI endpoint() {
        return localStack.getEndpoint();
    }

    @Override
    public URI endpointInside() {
        return URI.create("http://localstack:" + PORT);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "ETALASE_S3_ENDPOINT",
                endpointInside().toString(),
                "ETALASE_OPENSEARCH_ENDPOINT",
                "http://opensearch:" + OPENSEARCH_PORT,
                "ETALASE_OPENSEARCH_SERVICE",
                "none");
    }

    @Override
    public FunctionRuntime functions() {
        return FunctionRuntime.MANAGED;
    }

    @Override
    public void close() {
        localStack.close();
        openSearch.close();
        network.close();
    }
}
