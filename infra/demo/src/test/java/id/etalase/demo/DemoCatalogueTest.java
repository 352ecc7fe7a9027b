package id.etalase.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.store.StoreProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
    private final DemoCatalogue catalogue = DemoCatalogue.seeded();

    @Test
    void products_seeded_areAtLeastSixtyAndFifteenOfEachCategory() {
        assertThat(catalogue.products()).hasSizeGreaterThanOrEqualTo(60);
        for (String category : List.of("makanan", "minuman", "pakaian", "aksesoris-kerajinan")) {
            assertThat(catalogue.products().stream()
                            .filter(product -> product.category().equals(category)))
                    .as(category)
                    .hasSizeGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void products_seeded_haveIdsAndNamesOfTheirOwn() {
        assertThat(catalogue.products()).extracting(DemoProduct::id).doesNotHaveDuplicates();
        assertThat(catalogue.products())
                .extracting(product -> product.facts().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void products_seeded_comeFromSeveralShops() {
        assertThat(catalogue.products().stream()
                        .map(product -> product.id().store())
                        .distinct())
                .hasSizeBetween(4, 6);
    }

    @Test
    void profiles_areOfEveryShop_withNumbersThatAreNobodys() {
        assertThat(catalogue.profiles().keySet())
                .containsExactlyInAnyOrderElementsOf(catalogue.products().stream()
                        .map(product -> product.id().store())
                        .distinct()
                        .toList());
        assertThat(catalogue.profiles().values()).allSatisfy(profile -> {
            assertThat(profile.name()).isNotBlank();
            assertThat(profile.city()).isNotBlank();
            assertThat(String.valueOf(profile.whatsapp())).matches("447700900[0-9]{3}");
        });
        assertThat(catalogue.profiles().values())
                .extracting(StoreProfile::whatsapp)
                .doesNotHaveDuplicates();
    }

    @Test
    void facts_ofEveryProduct_sayWhatAShopperAsksFor() {
        assertThat(catalogue.products()).extracting(DemoProduct::facts).allSatisfy(facts -> {
            assertThat(facts.name()).isNotBlank();
            assertThat(facts.price()).isBetween(5_000L, 1_000_000L);
            assertThat(facts.description()).endsWith(".").hasSizeGreaterThan(30);
        });
    }

    @Test
    void facts_together_showEveryStateOfStock() {
        assertThat(catalogue.products())
                .extracting(DemoProduct::facts)
                .extracting(ProductFacts::stock)
                .contains(0)
                .containsNull()
                .anySatisfy(stock -> assertThat(stock).isPositive());
    }

    @Test
    void photos_drawnTwice_areTheSameBytes() {
        DemoCatalogue again = DemoCatalogue.seeded();
        for (String id : List.of("batik-sekar.kemeja-kawung-sogan", "dapur-bu-tini.onde-onde")) {
            ProductId product = ProductId.parse(id);
            assertThat(again.photos(product)).containsExactlyElementsOf(catalogue.photos(product));
        }
    }

    @Test
    void photos_ofAnUnknownProduct_areRefusedByName() {
        assertThatThrownBy(() -> catalogue.photos(ProductId.parse("batik-sekar.tidak-ada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batik-sekar.tidak-ada");
    }

    @Test
    void queryPhoto_showsAProductButIsNoneOfItsPhotos() {
        DemoQuery query = catalogue.queryPhoto();

        assertThat(catalogue.products()).extracting(DemoProduct::id).contains(query.shows());
        assertThat(catalogue.photos(query.shows())).doesNotContain(query.jpeg());
    }
}
