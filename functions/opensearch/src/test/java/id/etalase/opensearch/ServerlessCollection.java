package id.etalase.opensearch;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A vector search collection for a test: a {@link ServerlessProxy} in front of the node that all tests share. */
final class ServerlessCollection implements BeforeEachCallback, AfterEachCallback {
    private @Nullable Access access;

    private record Access(
            ServerlessProxy proxy,
            OpenSearchConfig config,
            OpenSearchConnection through,
            OpenSearchConnection behind) {}

    private Access access() {
        return Objects.requireNonNull(access, "outside of a test");
    }

    /** For a collection; the requests themselves are not signed here. */
    OpenSearchConfig config() {
        return access().config();
    }

    String alias() {
        return config().alias();
    }

    OpenSearchClient client() {
        return access().through().client();
    }

    IndexCreation creation() {
        return new IndexCreation(client(), config());
    }

    /** As another process has it: it knows nothing of what others have written. */
    ProductIndex process() {
        return process(InstantSource.system());
    }

    ProductIndex process(InstantSource clock) {
        return new ServerlessProductIndex(client(), alias(), Distance.COSINE, clock);
    }

    /** Makes visible to searches what was written and deleted. */
    void settle() {
        settle(alias());
    }

    /** The same of another index. */
    void settle(String other) {
        access().proxy().refresh(other);
    }

    /** The editions that searches see now. */
    List<Edition<Edition.Line>> visible() {
        return new Editions(access().behind().client(), alias())
                .all(Query.of(query -> query.matchAll(all -> all)))
                .toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        URI node = LocalNode.endpoint(context);
        ServerlessProxy proxy = new ServerlessProxy(node);
        String alias = LocalNode.newAlias();
        access = new Access(
                proxy,
                new OpenSearchConfig(proxy.endpoint(), Signing.AOSS, "ap-southeast-3", alias, KnnEngine.FAISS),
                OpenSearchConnection.open(OpenSearchConfig.local(proxy.endpoint())),
                OpenSearchConnection.open(OpenSearchConfig.local(node)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Requests.send(() -> access().behind().client().indices().delete(delete -> delete.index(alias() + "-*")));
        access().through().close();
        access().behind().close();
        access().proxy().close();
    }
}
