package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.testing.FailingProductIndex;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every path: keys, methods, CORS, faults. */
class SearchHandlerTest {
    private final Api api = Api.ofTwoShops();

    @ParameterizedTest
    @ValueSource(strings = {"search-no-key.json", "health-get.json"})
    void searchWithoutKey_isForbidden(String document) throws IOException {
        assertThat(api.send(Request.document(document).to("POST", "/v1/search")).problem())
                .isEqualTo("forbidden");
    }

    @Test
    void searchWithAnUnknownKey_isForbiddenBeforeItsBodyIsLookedAt() throws IOException {
        assertThat(api.send(Request.json("not JSON").key("stranger")).status()).isEqualTo(403);
    }

    @Test
    void health_withoutKey_tellsWhichModelLooks() throws IOException {
        JsonNode health = api.send(Request.document("health-get.json")).body();

        assertThat(health.path("status").asText()).isEqualTo("ok");
        assertThat(health.at("/model/name").asText()).isEqualTo("fake");
        assertThat(health.at("/model/sha256").asText()).isEqualTo("1".repeat(64));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/searches", "/v1/search/", "/v2/search"})
    void unknownPath_isNotFound(String path) throws IOException {
        assertThat(api.send(Request.get(path)).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/search, POST",
        "DELETE, /v1/search, POST",
        "POST, /v1/products/toko-ani.kaos-01, 'GET,PATCH,DELETE'",
        "POST, /v1/products, GET",
        "PUT, /v1/health, GET"
    })
    void otherMethod_isNotAllowedAndSaysWhichIs(String method, String path, String allowed) throws IOException {
        Answer answer = api.send(Request.get(path).to(method, path));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(allowed + ",OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search", "/v1/products/toko-ani.kaos-01", "/v1/health"})
    void preflight_letsAnyPageSendAPhotoWithAKey(String path) throws IOException {
        Answer answer = api.send(Request.get(path).to("OPTIONS", path));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET,POST,PUT,PATCH,DELETE,OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .isEqualTo("content-type,x-api-key,if-match,idempotency-key");
    }

    @Test
    void problem_namesItsRequest() throws IOException {
        assertThat(api.send(Request.document("search-no-key.json"))
                        .body()
                        .path("instance")
                        .asText())
                .matches("urn:etalase:request:e7a1a5e0-[0-9a-f-]+");
    }

    @Test
    void indexDown_saysWhenToTryAgainAndTellsTheOperator() throws IOException {
        Api down = Api.over(FailingProductIndex.unavailable());

        Answer answer = down.send(Request.photo(10, "pakaian"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("index-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(down.logged()).singleElement().asString().contains("IndexUnavailableException");
    }

    @Test
    void defect_tellsTheOperatorAndNotTheCaller() throws IOException {
        Api broken = Api.over(FailingProductIndex.defective("a defect with secrets in its text"));

        Answer answer = broken.send(Request.photo(10, "pakaian"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("secrets", "Exception");
        assertThat(broken.logged()).singleElement().asString().contains("a defect with secrets in its text");
    }

    @Test
    void eventOfAnotherKind_isRefused() throws IOException {
        assertThatThrownBy(() -> api.send(Request.document("s3-put.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a REST proxy event");
    }
}
