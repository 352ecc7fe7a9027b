package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.testing.Photos;
import org.junit.jupiter.api.Test;

class DocumentIdTest {
    @Test
    void of_key_isItsSha256InBase64Url() {
        // printf %s stores/toko-ani/products/kaos/1.jpg | openssl dgst -sha256 -binary | basenc --base64url | tr -d =
        assertThat(DocumentId.of(Photos.key("toko-ani.kaos", "1.jpg")))
                .isEqualTo("EQR87JeleYGGYGAIA7PC-Ps4M-JTElH2AZmYf97AkUE");
    }
}
