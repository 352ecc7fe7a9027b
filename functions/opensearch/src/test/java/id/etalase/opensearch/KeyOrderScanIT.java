package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opensearch.client.opensearch._types.query_dsl.Query;

class KeyOrderScanIT {
    private static final Query ALL = Query.of(query -> query.matchAll(all -> all));

    @RegisterExtension
    final LocalNode node = new LocalNode();

    @Test
    void stream_severalPages_hasEachDocumentOnceInOrder() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        List<String> keys = IntStream.range(0, 12)
                .mapToObj(i -> Photos.live("toko-ani.kaos", "%02d.jpg".formatted(i), i))
                .peek(node.index()::add)
                .map(photo -> photo.key().text())
                .toList();
        node.refresh();

        assertThat(keys(5)).isEqualTo(keys);
        // The last page is full, or there is but one.
        assertThat(keys(4)).isEqualTo(keys);
        assertThat(keys(100)).isEqualTo(keys);
    }

    private List<String> keys(int pageSize) {
        return new KeyOrderScan<>(
                        node.client(), node.alias(), pageSize, PhotoSource.Line.class, List.of("key", "origin.*"))
                .stream(ALL).map(PhotoSource.Line::key).toList();
    }
}
