package id.etalase.catalogue.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StateCondition;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductRemovalTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos");
    private static final ProductId OTHER = ProductId.parse("toko-ani.kaos-2");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(SHIRT, "a.jpg");
    private static final ObjectKey.Photo BACK = new ObjectKey.Photo(SHIRT, "z.jpg");
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(SHIRT);
    private static final Caller ANI = caller(Role.OWNER, "toko-ani");

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final ProductRemoval removal = new ProductRemoval(bucket);

    @BeforeEach
    void twoShirts() {
        bucket.put(FRONT, new byte[] {1});
        bucket.put(BACK, new byte[] {2});
        bucket.put(SHIRT, new ProductFacts("Kaos", null, null, null, null));
        bucket.put(new ObjectKey.Photo(OTHER, "a.jpg"), new byte[] {1});
    }

    private static Caller caller(Role role, String store) {
        return new Caller("somebody", role, new StoreScope.Stores(Set.of(new StoreId(store))));
    }

    private List<ObjectKey> left() {
        return bucket.list(SHIRT).map(StoredObject::key).toList();
    }

    private StateCondition present() {
        return StateCondition.oneOf(
                Set.of(StoredObject.state(bucket.list(SHIRT).toList()).etag()));
    }

    @Test
    void remove_product_leavesNothingOfItAndAllOfTheOthers() {
        assertThat(removal.remove(ANI, SHIRT, present())).isEqualTo(new RemovalOutcome.Removed());

        assertThat(left()).isEmpty();
        assertThat(bucket.list(OTHER)).hasSize(1);
        assertThat(removal.remove(ANI, SHIRT, StateCondition.NONE)).isEqualTo(new Refusal.UnknownProduct());
    }

    @Test
    void remove_photo_leavesTheOthersAndTheFacts() {
        assertThat(removal.remove(ANI, BACK, present())).isEqualTo(new RemovalOutcome.Removed());

        assertThat(left()).containsExactly(FRONT, FACTS);
        assertThat(removal.remove(ANI, BACK, StateCondition.NONE)).isEqualTo(new Refusal.UnknownPhoto());
    }

    @Test
    void remove_lastPhoto_keepsTheFactsForTheNextOne() {
        removal.remove(ANI, BACK, StateCondition.NONE);
        removal.remove(ANI, FRONT, StateCondition.NONE);

        assertThat(left()).containsExactly(FACTS);
        assertThat(removal.remove(ANI, FRONT, StateCondition.NONE)).isEqualTo(new Refusal.UnknownProduct());
    }

    @Test
    void remove_inAnotherState_leavesEverything() {
        StateCondition seen = present();
        bucket.put(SHIRT, new ProductFacts("Kaos batik", null, null, null, null));

        assertThat(removal.remove(ANI, SHIRT, seen)).isInstanceOf(Refusal.ChangedSince.class);
        assertThat(removal.remove(ANI, FRONT, seen)).isInstanceOf(Refusal.ChangedSince.class);
        assertThat(left()).hasSize(3);
    }

    @Test
    void remove_byAnybodyElse_leavesEverything() {
        for (Caller other : List.of(caller(Role.SEARCH, "toko-ani"), caller(Role.OWNER, "toko-budi"))) {
            assertThat(removal.remove(other, SHIRT, StateCondition.NONE)).isInstanceOf(Refusal.class);
            assertThat(removal.remove(other, FRONT, StateCondition.NONE)).isInstanceOf(Refusal.class);
        }
        assertThat(left()).hasSize(3);
    }

    @Test
    void remove_breaksOffHalfway_keepsTheNameToTheLastAndIsFinishedByTheSameCall() {
        int[] calls = {0};
        ProductRemoval breaking = new ProductRemoval(new InterleavedPhotoStore(bucket, () -> {
            if (++calls[0] == 3) {
                throw new IllegalStateException("the bucket went away");
            }
        }));

        assertThatThrownBy(() -> breaking.remove(ANI, SHIRT, StateCondition.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(left()).containsExactlyInAnyOrder(BACK, FACTS);

        assertThat(breaking.remove(ANI, SHIRT, StateCondition.NONE)).isEqualTo(new RemovalOutcome.Removed());
        assertThat(left()).isEmpty();
    }

    @Test
    void remove_breaksOffHalfwayUnderACondition_isFinishedOnTheNewState() {
        int[] calls = {0};
        ProductRemoval breaking = new ProductRemoval(new InterleavedPhotoStore(bucket, () -> {
            if (++calls[0] == 3) {
                throw new IllegalStateException("the bucket went away");
            }
        }));
        StateCondition seen = present();
        assertThatThrownBy(() -> breaking.remove(ANI, SHIRT, seen)).isInstanceOf(IllegalStateException.class);

        assertThat(breaking.remove(ANI, SHIRT, seen)).isInstanceOf(Refusal.ChangedSince.class);
        assertThat(breaking.remove(ANI, SHIRT, present())).isEqualTo(new RemovalOutcome.Removed());
        assertThat(left()).isEmpty();
    }
}
