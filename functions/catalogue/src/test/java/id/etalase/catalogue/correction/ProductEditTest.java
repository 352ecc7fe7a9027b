package id.etalase.catalogue.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.Amendment;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StateCondition;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductEditTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos");
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(SHIRT);
    private static final Caller ANI = caller(Role.OWNER, "toko-ani");
    private static final FactsEdit DEARER = price(50_000);

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final ProductEdit edit = new ProductEdit(bucket, bucket);

    @BeforeEach
    void aShirt() {
        bucket.put(new ObjectKey.Photo(SHIRT, "1.jpg"), new byte[] {1});
        bucket.put(SHIRT, new ProductFacts("Kaos", 45_000L, null, 3, null));
    }

    private static Caller caller(Role role, String store) {
        return new Caller("somebody", role, new StoreScope.Stores(Set.of(new StoreId(store))));
    }

    private static FactsEdit price(long rupiah) {
        FactsEdit none = FactsEdit.NONE;
        return new FactsEdit(
                none.name(), new Amendment.Said<>(rupiah), none.description(), none.stock(), none.link(), none.tags());
    }

    private String state() {
        return StoredObject.state(bucket.list(SHIRT).toList()).etag();
    }

    private ProductFacts written() {
        return bucket.read(FACTS, bucket.stamp(FACTS).orElseThrow())
                .orElseThrow()
                .facts();
    }

    @Test
    void edit_byTheOwner_isInTheBucketAndSaysTheNewState() {
        EditOutcome outcome = edit.edit(ANI, SHIRT, StateCondition.oneOf(Set.of(state())), DEARER);

        assertThat(written()).isEqualTo(new ProductFacts("Kaos", 50_000L, null, 3, null));
        assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Edited.class, edited -> {
            assertThat(edited.facts()).isEqualTo(written());
            assertThat(edited.state().etag()).isEqualTo(state());
            assertThat(edited.factsEtag())
                    .isEqualTo(bucket.stamp(FACTS).orElseThrow().etag());
        });
    }

    @Test
    void edit_productInAnotherState_changesNothingAndSaysTheState() {
        String before = state();
        bucket.put(new ObjectKey.Photo(SHIRT, "2.jpg"), new byte[] {2});

        assertThat(edit.edit(ANI, SHIRT, StateCondition.oneOf(Set.of(before)), DEARER))
                .isEqualTo(new Refusal.ChangedSince(state()));
        assertThat(written().price()).isEqualTo(45_000);
    }

    /** Ani and her sister look at the same state; each changes the price at the same moment. */
    @Test
    void edit_anotherChangesItBetweenLookAndWrite_isRefusedUnderAConditionAndDoneWithout() {
        String seen = state();
        boolean[] once = {false};
        ProductFactsStore meanwhile = (facts, present, wanted) -> {
            if (!once[0]) {
                once[0] = true;
                bucket.put(SHIRT, new ProductFacts("Kaos", 40_000L, null, 2, null));
            }
            return bucket.change(facts, present, wanted);
        };

        assertThat(new ProductEdit(bucket, meanwhile).edit(ANI, SHIRT, StateCondition.oneOf(Set.of(seen)), DEARER))
                .isEqualTo(new Refusal.ChangedSince(state()));
        assertThat(written().price()).isEqualTo(40_000);

        once[0] = false;
        assertThat(new ProductEdit(bucket, meanwhile).edit(ANI, SHIRT, StateCondition.NONE, DEARER))
                .isInstanceOf(EditOutcome.Edited.class);
        assertThat(written()).isEqualTo(new ProductFacts("Kaos", 50_000L, null, 2, null));
    }

    @Test
    void edit_byAnybodyElse_changesNothing() {
        assertThat(edit.edit(caller(Role.SEARCH, "toko-ani"), SHIRT, StateCondition.NONE, DEARER))
                .isEqualTo(new Refusal.NotAnOwner());
        assertThat(edit.edit(caller(Role.OWNER, "toko-budi"), SHIRT, StateCondition.NONE, DEARER))
                .isEqualTo(new Refusal.UnknownProduct());
        assertThat(written().price()).isEqualTo(45_000);
    }

    @Test
    void edit_factsWithoutAPhoto_isNoProductYet() {
        ProductId empty = ProductId.parse("toko-ani.kosong");
        bucket.put(empty, new ProductFacts("Kosong", null, null, null, null));

        assertThat(edit.edit(ANI, empty, StateCondition.NONE, DEARER)).isEqualTo(new Refusal.UnknownProduct());
    }

    @Test
    void edit_factsThatStayUnusable_saysWhatIsWrong() {
        bucket.put(SHIRT, new FactsReading.Unusable("not JSON"));

        assertThat(edit.edit(ANI, SHIRT, StateCondition.NONE, DEARER)).isEqualTo(new Refusal.UnusableFacts("not JSON"));
    }

    @Test
    void edit_overtakenBySomebody_looksAgainAndGivesUpInTheEnd() {
        assertThat(overtaken(ProductEdit.MAX_ATTEMPTS - 1)).isInstanceOf(EditOutcome.Edited.class);
        assertThat(overtaken(ProductEdit.MAX_ATTEMPTS)).isEqualTo(new Refusal.Overtaken());
    }

    private EditOutcome overtaken(int times) {
        int[] left = {times};
        ProductFactsStore busy = (facts, state, wanted) ->
                left[0]-- > 0 ? new FactsChange.Overtaken() : bucket.change(facts, state, wanted);
        return new ProductEdit(bucket, busy).edit(ANI, SHIRT, StateCondition.NONE, DEARER);
    }
}
