package id.etalase.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductStateTest {
    private static final ProductId KAOS = ProductId.parse("toko-ani.kaos");

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();

    private static InventoryItem line(String name, @Nullable String facts) {
        return new InventoryItem(new ObjectKey.Photo(KAOS, name), new Origin("photo", facts, "model"));
    }

    private String stored() {
        return StoredObject.state(bucket.list(KAOS).toList()).etag();
    }

    private String indexed() {
        CatalogueSync sync = new CatalogueSync(bucket, index, new FakeRecognizer());
        bucket.list(KAOS).forEach(object -> sync.sync(object.key()));
        return InventoryItem.state(index.inventory().toList()).etag();
    }

    @Test
    void etag_indexHasCaughtUp_isTheBuckets() {
        List<String> states = new ArrayList<>();
        bucket.put(new ObjectKey.Photo(KAOS, "1.jpg"), FakeRecognizer.photo(10, "pakaian"));
        assertThat(indexed()).isEqualTo(stored());
        states.add(stored());
        bucket.put(new ObjectKey.Photo(KAOS, "2.jpg"), new byte[] {1});
        assertThat(indexed()).isEqualTo(stored());
        states.add(stored());
        bucket.put(KAOS, new ProductFacts("Kaos", 1L, null, null, null));
        assertThat(indexed()).isEqualTo(stored());
        states.add(stored());
        bucket.put(KAOS, new ProductFacts("Kaos", 2L, null, null, null));
        assertThat(indexed()).isEqualTo(stored());
        states.add(stored());

        assertThat(states).doesNotHaveDuplicates().allMatch(etag -> etag.matches("[0-9a-f]{32}"));
    }

    @Test
    void etag_photosThatKnowDifferentFacts_isOfNoStateOfTheBucket() {
        String mixed = InventoryItem.state(List.of(line("1.jpg", "a"), line("2.jpg", "b")))
                .etag();

        for (String facts : new String[] {"a", "b", ""}) {
            Map<String, String> objects = facts.isEmpty()
                    ? Map.of("1.jpg", "photo", "2.jpg", "photo")
                    : Map.of("1.jpg", "photo", "2.jpg", "photo", ObjectKey.Facts.NAME, facts);
            assertThat(mixed).isNotEqualTo(ProductState.of(objects).etag());
        }
        assertThat(InventoryItem.state(List.of(line("1.jpg", null), line("2.jpg", "b")))
                        .etag())
                .isNotEqualTo(InventoryItem.state(List.of(line("1.jpg", "b"), line("2.jpg", "b")))
                        .etag());
    }

    @Test
    void condition_isMetByTheStatesItNamesAndNoneByAny() {
        ProductState state = ProductState.of(Map.of("1.jpg", "a"));

        assertThat(StateCondition.NONE.meets(state)).isTrue();
        assertThat(StateCondition.oneOf(Set.of("other", state.etag())).meets(state))
                .isTrue();
        assertThat(StateCondition.oneOf(Set.of("other")).meets(state)).isFalse();
        assertThat(StateCondition.oneOf(Set.of()).meets(state)).isFalse();
    }
}
