package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.local.opensearch.LocalOpenSearch;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opensearch.client.opensearch.OpenSearchClient;

/** A real OpenSearch, started with the first test that needs it and stopped after the last; each test has its own alias. */
final class LocalNode implements BeforeEachCallback, AfterEachCallback {
    private static final AtomicInteger TESTS = new AtomicInteger();

    private @Nullable Access access;

    private record Access(OpenSearchConfig config, OpenSearchConnection connection) {}

    private Access access() {
        return Objects.requireNonNull(access, "outside of a test");
    }

    /** The name that belongs to this test. */
    String alias() {
        return access().config().alias();
    }

    OpenSearchConfig config() {
        return access().config();
    }

    OpenSearchClient client() {
        return access().connection().client();
    }

    IndexCreation creation() {
        return new IndexCreation(client(), access().config());
    }

    OpenSearchProductIndex index() {
        return index(Distance.COSINE);
    }

    OpenSearchProductIndex index(Distance distance) {
        return new OpenSearchProductIndex(client(), alias(), distance);
    }

    /** Makes what was written visible to searches. */
    void refresh() {
        Requests.send(() -> client().indices().refresh(refresh -> refresh.index(alias())));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        OpenSearchConfig config =
                new OpenSearchConfig(endpoint(context), Signing.NONE, "", newAlias(), KnnEngine.LUCENE);
        access = new Access(config, OpenSearchConnection.open(config));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Requests.send(() -> client().indices()
                .delete(delete ->
                        delete.index(alias() + "-v" + PhotoMapping.VERSION).ignoreUnavailable(true)));
        access().connection().close();
    }

    /** Where the node listens that the tests share. */
    static URI endpoint(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(LocalNode.class))
                .getOrComputeIfAbsent(LocalOpenSearch.class, key -> start(), LocalOpenSearch.class)
                .endpoint();
    }

    /** A name that no other test has. */
    static String newAlias() {
        return "test-" + ProcessHandle.current().pid() + "-" + TESTS.incrementAndGet();
    }

    private static LocalOpenSearch start() {
        return LocalOpenSearch.start(LocalOpenSearch.Options.in(Path.of("target", "opensearch")));
    }
}
