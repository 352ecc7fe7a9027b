package id.etalase.catalogue.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueSweepTest {
    private static final ProductId SHIRT = ProductId.parse("toko.kaos");
    private static final ProductId SKIRT = ProductId.parse("toko.rok");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(SHIRT, "depan.jpg");
    private static final ObjectKey.Photo BACK = new ObjectKey.Photo(SHIRT, "belakang.jpg");
    private static final ObjectKey.Photo OTHER = new ObjectKey.Photo(SKIRT, "depan.jpg");

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final FakeRecognizer recognizer = new FakeRecognizer();

    @BeforeEach
    void everythingIsIndexed() {
        CatalogueSync sync = new CatalogueSync(bucket, index, recognizer);
        for (ObjectKey.Photo photo : List.of(FRONT, BACK, OTHER)) {
            bucket.put(photo, FakeRecognizer.photo(photo.hashCode() % 360, "pakaian"));
            sync.sync(photo);
        }
    }

    @Test
    void outdated_allUpToDate_isEmpty() {
        assertThat(outdated('1')).isEmpty();
    }

    @Test
    void outdated_photoNeverIndexed_isFound() {
        ObjectKey.Photo added = new ObjectKey.Photo(SKIRT, "baru.jpg");
        bucket.put(added, FakeRecognizer.photo(1, "pakaian"));

        assertThat(outdated('1')).containsExactly(added);
    }

    @Test
    void outdated_photoChangedOrDeletedUnnoticed_isFound() {
        bucket.put(OTHER, FakeRecognizer.photo(359, "makanan"));
        bucket.remove(FRONT);

        assertThat(outdated('1')).containsExactly(FRONT, OTHER);
    }

    @Test
    void outdated_factsWrittenUnnoticed_findsEveryPhotoOfTheProduct() {
        bucket.put(SHIRT, new ProductFacts("Kaos", 1L, null, null, null));

        assertThat(outdated('1')).containsExactly(BACK, FRONT);
    }

    @Test
    void outdated_anotherModel_findsEverything() {
        assertThat(outdated('2')).containsExactly(BACK, FRONT, OTHER);
    }

    private List<ObjectKey.Photo> outdated(char version) {
        return new CatalogueSweep(
                        bucket, index, new FakeRecognizer(version).model().fingerprint())
                .outdated();
    }
}
