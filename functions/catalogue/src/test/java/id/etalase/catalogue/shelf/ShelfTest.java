package id.etalase.catalogue.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.Photos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final StoreId ANI = new StoreId("toko-ani");
    private static final Caller OWNER = caller(Role.OWNER, ANI);

    /** Photos here are of food with a confidence of 0.9. */
    private static final double SEEN = 0.9;

    private final InMemoryProductIndex index = new InMemoryProductIndex();

    private static Caller caller(Role role, StoreId store) {
        return new Caller("somebody", role, new StoreScope.Stores(Set.of(store)));
    }

    private static ModelProfile sureFrom(double threshold) {
        Vocabulary words = new Vocabulary(
                Map.of(TagType.CATEGORY, new LinkedHashMap<>(Map.of("makanan", new Label("Makanan", "Food")))));
        return new ModelProfile(words, Map.of(TagType.CATEGORY, Thresholds.all(threshold)), Map.of(), Thresholds.NONE);
    }

    private static ProductFacts facts(@Nullable String name, @Nullable Long price) {
        return new ProductFacts(name, price, null, null, null);
    }

    private void add(String product, @Nullable String name, @Nullable Long price) {
        index.add(Photos.live("toko-ani." + product, "1.jpg", 10, "makanan", facts(name, price)));
    }

    private ShelfOutcome.Page page(ModelProfile profile, ShelfOrder order, int limit, @Nullable ShelfPosition after) {
        return (ShelfOutcome.Page) new Shelf(index, profile).list(OWNER, new ShelfRequest(ANI, order, limit, after));
    }

    private List<String> codes(ShelfOrder order) {
        return codes(page(sureFrom(SEEN), order, 100, null));
    }

    private static List<String> codes(ShelfOutcome.Page page) {
        return page.products().stream().map(product -> product.id().code()).toList();
    }

    private List<Attention> attention(ModelProfile profile) {
        return page(profile, ShelfOrder.NAME, 1, null).products().getFirst().attention();
    }

    @Test
    void byAttention_theMostUrgentReasonComesFirstAndNameNext() {
        add("z-lengkap", "anggur", 1L);
        add("tanpa-nama", null, 1L);
        add("tanpa-harga", "kue", null);
        add("b-lengkap", "Apel", 1L);
        index.add(Photos.rejected("toko-ani.rusak", "1.jpg"));
        index.add(Photos.live("toko-budi.kopi", "1.jpg", 10));

        assertThat(codes(ShelfOrder.ATTENTION))
                .containsExactly("rusak", "tanpa-harga", "tanpa-nama", "z-lengkap", "b-lengkap");
    }

    @Test
    void byName_anyCase_withoutOneUnderItsCode() {
        add("3", "topi", null);
        add("kue", null, 1L);
        add("1", "Batik", 1L);

        assertThat(codes(ShelfOrder.NAME)).containsExactly("1", "kue", "3");
    }

    @Test
    void attention_unusableFactsAndARejectedPhoto_areAllThereIsToSay() {
        index.add(Photos.rejected("toko-ani.rusak", "1.jpg"));

        assertThat(attention(sureFrom(SEEN))).containsExactly(Attention.REJECTED_PHOTO, Attention.FACTS_PROBLEM);
    }

    @Test
    void attention_nothingSaid_asksForPriceAndName() {
        add("kue", null, null);

        assertThat(attention(sureFrom(SEEN))).containsExactly(Attention.NO_PRICE, Attention.NO_NAME);
    }

    @Test
    void attention_modelLessSureThanItsThreshold_isUnsureUntilTheOwnerConfirms() {
        PhotoDocument cake = Photos.live("toko-ani.kue", "1.jpg", 10, "makanan", facts("Kue", 1L));
        index.add(cake);
        assertThat(attention(sureFrom(SEEN))).isEmpty();
        assertThat(attention(sureFrom(SEEN + 0.01))).containsExactly(Attention.UNSURE);
        assertThat(attention(ModelProfile.PLAIN)).isEmpty();

        index.replace(
                Photos.confirmed(cake, Tag.confirmed(TagType.CATEGORY, "makanan")),
                index.find(cake.key()).orElseThrow().revision());
        assertThat(attention(sureFrom(SEEN + 0.01))).isEmpty();
    }

    @Test
    void product_isShownByItsFirstPhotoThatCanBeFound() {
        index.add(Photos.rejected("toko-ani.kue", "1.jpg"));
        index.add(Photos.live("toko-ani.kue", "2.jpg", 10));
        index.add(Photos.live("toko-ani.kue", "3.jpg", 20));

        ShelfProduct cake =
                page(sureFrom(SEEN), ShelfOrder.NAME, 1, null).products().getFirst();

        assertThat(cake.face().orElseThrow().key().name()).isEqualTo("2.jpg");
        assertThat(cake.live()).isEqualTo(2);
        assertThat(cake.photos()).hasSize(3);
    }

    @Test
    void pages_goOnWhereTheLastEndedWhateverCameOrWentMeanwhile() {
        for (int i = 0; i < 7; i++) {
            add("p" + i, "nama " + i, 1L);
        }
        List<String> seen = new ArrayList<>();
        ShelfOutcome.Page page = page(sureFrom(SEEN), ShelfOrder.ATTENTION, 3, null);
        assertThat(page.total()).isEqualTo(7);
        seen.addAll(codes(page));
        add("p00", "nama 0 lagi", 1L);
        index.remove(
                Photos.key("toko-ani.p2", "1.jpg"),
                index.find(Photos.key("toko-ani.p2", "1.jpg")).orElseThrow().revision());
        while (page.next() != null) {
            page = page(
                    sureFrom(SEEN),
                    ShelfOrder.ATTENTION,
                    3,
                    ShelfPosition.parse(
                            Optional.ofNullable(page.next()).orElseThrow().cursor()));
            seen.addAll(codes(page));
        }

        assertThat(seen).containsExactly("p0", "p1", "p2", "p3", "p4", "p5", "p6");
    }

    @Test
    void list_byAnybodyElse_isRefused() {
        ShelfRequest request = new ShelfRequest(ANI, ShelfOrder.NAME, 1, null);
        Shelf shelf = new Shelf(index, ModelProfile.PLAIN);

        assertThat(shelf.list(caller(Role.SEARCH, ANI), request)).isEqualTo(new ShelfOutcome.NotAnOwner());
        assertThat(shelf.list(caller(Role.OWNER, new StoreId("toko-budi")), request))
                .isEqualTo(new ShelfOutcome.OutsideScope(ANI));
    }
}
