package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code DELETE} of products and photos. */
class RemovalsTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos-01");

    private final InMemoryPhotoStore bucket = TwoShops.bucket();
    private final Api api = Api.ofTwoShops(bucket);

    private static Request delete(String path) throws IOException {
        return Request.get(path).to("DELETE", path).key("ani-owner");
    }

    private List<String> left() {
        return bucket.list(SHIRT)
                .map(StoredObject::key)
                .map(ObjectKey::text)
                .map(key -> key.replaceFirst(".*/", ""))
                .toList();
    }

    private String state() {
        return '"' + StoredObject.state(bucket.list(SHIRT).toList()).etag() + '"';
    }

    @Test
    void realDocument_product_isGoneWithItsFacts() throws IOException {
        Answer answer = api.send(Request.document("product-delete.json"));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(left()).isEmpty();
        assertThat(bucket.list()).isNotEmpty();
    }

    @Test
    void realDocument_photo_isGoneAlone() throws IOException {
        Answer answer = api.send(Request.document("photo-delete.json"));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(left()).containsExactly("depan.jpg", "product.json", "rusak.jpg");
    }

    @Test
    void namesInThePath_arePercentDecoded() throws IOException {
        String path = "/v1/products/toko-ani.Kue%20100%25%20+%C3%A9/photos/1%2Ejpg";

        assertThat(api.send(delete(path)).status()).isEqualTo(204);
        assertThat(bucket.list(ProductId.parse("toko-ani.Kue 100% +é"))).isEmpty();
    }

    @Test
    void inAnotherStateThanNamed_isLeftAlone() throws IOException {
        for (String document : new String[] {"product-delete.json", "photo-delete.json"}) {
            Answer answer = api.send(Request.document(document).header("If-Match", "\"e7a1\""));
            assertThat(answer.problem()).isEqualTo("precondition-failed");
            // What broke off before may have changed something.
            assertThat(answer.detail())
                    .contains("nothing was removed by this request", state())
                    .doesNotContain("Nothing was changed");
        }
        assertThat(left()).hasSize(4);

        assertThat(api.send(Request.document("product-delete.json").header("If-Match", state()))
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/products/toko-budi.kopi-01, product-not-found",
        "/v1/products/toko-budi.kopi-01/photos/1.jpg, product-not-found",
        "/v1/products/toko-ani.none/photos/1.jpg, product-not-found",
        "/v1/products/toko-ani.kaos-01/photos/none.jpg, photo-not-found",
        "/v1/products/toko-ani.kaos-01/photos/product.json, photo-not-found",
        "/v1/products/toko-ani.kaos-01/photos/a%2Fb.jpg, photo-not-found"
    })
    void whatIsNotTheOwners_isNotFound(String path, String problem) throws IOException {
        assertThat(api.send(delete(path)).problem()).isEqualTo(problem);
        assertThat(left()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-delete.json", "photo-delete.json"})
    void anybodyButAnOwner_isForbidden(String document) throws IOException {
        assertThat(api.send(Request.document(document).key("local-search")).problem())
                .isEqualTo("forbidden");
        assertThat(left()).hasSize(4);
    }
}
