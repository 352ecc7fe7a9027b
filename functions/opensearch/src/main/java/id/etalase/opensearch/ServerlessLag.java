package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.reindex.Refresh;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits as long as searches of a Serverless vector collection may lag behind writes, which is up to a minute (Amazon OpenSearch Service
 * Developer Guide, "What is Amazon OpenSearch Serverless?"); a refresh cannot be asked for there.
 */
final class ServerlessLag implements Refresh {
    private static final long SECONDS = 65;

    @Override
    public void await() {
        try {
            if (new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody counts it down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("It was stopped while it waited for the index.", e);
        }
    }
}
