package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every path of this function: keys, methods, CORS. */
class OwnerHandlerTest {
    private final Api api = Api.ofTwoShops();

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/products/toko-ani.kaos-01/tags",
        "PATCH, /v1/products/toko-ani.kaos-01",
        "DELETE, /v1/products/toko-ani.kaos-01",
        "DELETE, /v1/products/toko-ani.kaos-01/photos/depan.jpg",
        "POST, /v1/uploads"
    })
    void unknownKey_isForbiddenBeforeTheBodyIsLookedAt(String method, String path) throws IOException {
        Request request = Request.json("not JSON").to(method, path).key("stranger");

        assertThat(api.send(request).problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/search", "/v1/health", "/v1/products", "/v1/products/toko-ani.kaos-01/photos"})
    void pathOfAnotherFunction_isNotFound(String path) throws IOException {
        assertThat(api.send(Request.get(path).to("PATCH", path)).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/products/toko-ani.kaos-01/tags, PUT",
        "PUT, /v1/uploads, POST",
        "GET, /v1/products/toko-ani.kaos-01/photos/depan.jpg, DELETE"
    })
    void otherMethod_isNotAllowedAndSaysWhichIs(String method, String path, String allowed) throws IOException {
        Answer answer = api.send(Request.get(path).to(method, path));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(allowed + ",OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/products/toko-ani.kaos-01/tags",
                "/v1/products/toko-ani.kaos-01",
                "/v1/products/toko-ani.kaos-01/photos/depan.jpg",
                "/v1/uploads"
            })
    void preflight_letsAnyPageCallWithAKey(String path) throws IOException {
        assertThat(api.send(Request.get(path).to("OPTIONS", path)).status()).isEqualTo(204);
    }

    @Test
    void eventOfAnotherKind_isRefused() throws IOException {
        assertThatThrownBy(() -> api.send(Request.document("s3-put.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a REST proxy event");
    }
}
