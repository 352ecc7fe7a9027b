package id.etalase.cli.evaluation;

import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.learning.evaluation.IndexRecall;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Writes documents into an empty index and waits until searches see them. */
final class FilledIndex {
    /** A refresh comes each second; a busy machine may take its time. */
    private static final int REFRESH_LIMIT_SECONDS = 60;

    private FilledIndex() {}

    /** @throws IndexRecall.IndexNotThereException if they do not come to be seen */
    static void fill(ProductIndex index, List<PhotoDocument> documents) {
        documents.parallelStream().forEach(index::add);
        for (int i = 0; i < REFRESH_LIMIT_SECONDS; i++) {
            try (Stream<?> lines = index.inventory()) {
                if (lines.count() == documents.size()) {
                    return;
                }
            }
            second();
        }
        throw new IndexRecall.IndexNotThereException("OpenSearch does not show what was written", null);
    }

    private static void second() {
        try {
            if (new CountDownLatch(1).await(1, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody counts it down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexRecall.IndexNotThereException("It was stopped", e);
        }
    }
}
