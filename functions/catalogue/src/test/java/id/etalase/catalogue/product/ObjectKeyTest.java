package id.etalase.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stores/toko-ani/products/kaos-01/depan.jpg",
                "stores/1/products/Kaos Batik 01/foto 1+2 100% é.jpg",
                "stores/toko/products/a.b/product.jpg"
            })
    void parse_photoKey_isAPhotoAtTheSameKey(String key) {
        assertThat(ObjectKey.parse(key))
                .isInstanceOfSatisfying(
                        ObjectKey.Photo.class, photo -> assertThat(photo.text()).isEqualTo(key));
    }

    @Test
    void parse_productJson_isFactsOfItsProduct() {
        assertThat(ObjectKey.parse("stores/toko/products/kaos/product.json"))
                .isEqualTo(new ObjectKey.Facts(ProductId.parse("toko.kaos")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "depan.jpg",
                "stores/toko/products/kaos/",
                "stores/toko/products//depan.jpg",
                "stores/toko/products/kaos/a/b.jpg",
                "stores/Toko/products/kaos/depan.jpg",
                "stores/toko/barang/kaos/depan.jpg",
                "stores/toko/store.json",
                "shops/toko/products/kaos/depan.jpg",
                "stores/toko/products/../depan.jpg",
                "stores/toko/products/kaos/depan\n.jpg"
            })
    void parse_anythingElse_isForeignWithAReason(String key) {
        assertThat(ObjectKey.parse(key)).isInstanceOfSatisfying(ObjectKey.Foreign.class, foreign -> {
            assertThat(foreign.text()).isEqualTo(key);
            assertThat(foreign.reason()).isNotBlank();
        });
    }

    @Test
    void productId_textForm_comesBackEvenWithDotsInTheCode() {
        ProductId id = new ProductId(new StoreId("toko-ani"), "Kaos v1.2");

        assertThat(ProductId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaos", ".kaos", "toko.", "To.kaos", "toko.a/b"})
    void productId_badText_saysWhatIsRight(String text) {
        assertThatThrownBy(() -> ProductId.parse(text))
                .isInstanceOf(InvalidIdException.class)
                .hasMessageStartingWith("Not a valid ");
    }

    @Test
    void productId_longestCode_isAllowedAndOneMoreIsNot() {
        StoreId store = new StoreId("t".repeat(63));
        assertThat(new ProductId(store, "k".repeat(100)).folder()).startsWith("stores/ttt");
        assertThatThrownBy(() -> new ProductId(store, "k".repeat(101))).isInstanceOf(InvalidIdException.class);
        assertThatThrownBy(() -> new StoreId("t".repeat(64))).isInstanceOf(InvalidIdException.class);
    }
}
