package id.etalase.opensearch;

import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.testing.SearchLogContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerlessSearchLogIT extends SearchLogContract {
    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    @BeforeEach
    void create() {
        new SearchLogIndex(collection.client(), collection.config()).ensure();
    }

    @Override
    protected SearchLog log() {
        return new OpenSearchSearchLog(collection.client(), collection.config());
    }

    @Override
    protected void settle() {
        collection.settle(SearchLogIndex.alias(collection.alias()));
    }
}
