package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexedProductNamesIT {
    @RegisterExtension
    final LocalNode node = new LocalNode();

    @BeforeEach
    void create() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);
    }

    @Test
    void of_someProducts_areTheNamesOfThoseThatHaveOne() {
        ProductFacts named = new ProductFacts("Kaos batik", null, null, null, null);
        node.index().add(Photos.live("ani.kaos", "1.jpg", 1, "pakaian", named));
        node.index().add(Photos.live("ani.kaos", "2.jpg", 2, "pakaian", named));
        node.index().add(Photos.live("ani.rok", "1.jpg", 3));
        node.index().add(Photos.live("budi.kopi", "1.jpg", 4, "minuman", named));
        node.refresh();

        assertThat(new IndexedProductNames(node.client(), node.alias())
                        .of(List.of(product("ani.kaos"), product("ani.rok"), product("ani.gone"))))
                .containsExactlyEntriesOf(Map.of(product("ani.kaos"), "Kaos batik"));
    }

    private static ProductId product(String id) {
        return ProductId.parse(id);
    }
}
