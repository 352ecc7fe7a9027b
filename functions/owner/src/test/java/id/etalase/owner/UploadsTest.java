package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.sync.CatalogueSync;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /v1/uploads}: what an owner may upload, and who may not. */
class UploadsTest {
    private static final String GOOD = "{'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1}";

    private final Api api = Api.ofTwoShops();

    private Answer ask(String product, String files) throws IOException {
        return api.send(Request.uploads("{'product': '%s', 'files': [%s]}".formatted(product, files)));
    }

    @Test
    void realDocument_ofTheOwner_getsAnAddressForEachFile() throws IOException {
        JsonNode uploads =
                api.send(Request.document("uploads-post.json")).body().path("uploads");

        assertThat(uploads.findValuesAsText("name")).containsExactly("depan.jpg", "belakang 2.png");
        assertThat(uploads.findValuesAsText("key"))
                .containsExactly(
                        "stores/toko-ani/products/kaos-01/depan.jpg",
                        "stores/toko-ani/products/kaos-01/belakang 2.png");
        assertThat(uploads.findValuesAsText("method")).containsOnly("PUT");
        assertThat(uploads.at("/0/headers/Content-Type").asText()).isEqualTo("image/jpeg");
        assertThat(uploads.at("/0/url").asText()).isEqualTo("https://bucket.example/JPEG/123456");
        assertThat(uploads.at("/1/url").asText()).isEqualTo("https://bucket.example/PNG/31457280");
        assertThat(uploads.at("/0/expires").asText()).isEqualTo("2026-11-22T03:35:31Z");
    }

    @Test
    void productThatDoesNotExistYet_mayGetItsFirstPhotos() throws IOException {
        assertThat(ask("toko-ani.baru", GOOD).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"local-search", "ani-search", "stranger"})
    void anybodyButAnOwner_isForbidden(String key) throws IOException {
        assertThat(api.send(Request.document("uploads-post.json").key(key)).problem())
                .isEqualTo("forbidden");
    }

    @Test
    void storeOfSomebodyElse_isForbiddenAndNamed() throws IOException {
        Answer answer = api.send(Request.uploads("{'product': 'toko-budi.kopi', 'files': [%s]}".formatted(GOOD))
                .key("ani-owner"));

        assertThat(answer.problem()).isEqualTo("forbidden");
        assertThat(answer.detail()).contains("toko-budi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'kaos';                    {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1};          product",
                "7;                         {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1};          product",
                "'toko-ani.kaos'; ``; files",
                "'toko-ani.kaos'; 'a.jpg'; files[0]",
                "'toko-ani.kaos'; {'name': 'a/b.jpg', 'type': 'image/jpeg', 'bytes': 1};      files[0].name",
                "'toko-ani.kaos'; {'name': 'product.json', 'type': 'image/jpeg', 'bytes': 1}; files[0].name",
                "'toko-ani.kaos'; {'name': 7, 'type': 'image/jpeg', 'bytes': 1};              files[0].name",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/heic', 'bytes': 1};        files[0].type",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'bytes': 1};                              files[0].type",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 0};        files[0].bytes",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': '1'};      files[0].bytes",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1.5};      files[0].bytes",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 31457281}; files[0].bytes",
                "'toko-ani.kaos'; {'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1, 'acl': 'public'}; files[0].acl"
            })
    void oneMistake_isNamed(String product, String file, String field) throws IOException {
        Answer answer = api.send(Request.uploads("{'product': %s, 'files': [%s]}".formatted(product, file)));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter")).containsExactly(field);
    }

    @Test
    void severalMistakes_areNamedTogether() throws IOException {
        Answer answer = api.send(Request.uploads(
                "{'product': 'Toko.kaos', 'toko': 'ani', 'files': [%s, {'name': '', 'type': 'text/html', 'bytes': -1}, %s]}"
                        .formatted(GOOD, GOOD)));

        assertThat(answer.body().path("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder(
                        "product", "toko", "files[1].name", "files[1].type", "files[1].bytes", "files[2].name");
    }

    @Test
    void longestPhotoAndMostFiles_areTaken() throws IOException {
        String twenty = IntStream.range(0, 20)
                .mapToObj(i -> "{'name': '%d.webp', 'type': 'image/webp', 'bytes': %d}"
                        .formatted(i, CatalogueSync.MAX_PHOTO_BYTES))
                .collect(Collectors.joining(", "));

        assertThat(ask("toko-ani.kaos-01", twenty).status()).isEqualTo(200);
        assertThat(ask("toko-ani.kaos-01", twenty + ", " + GOOD).problem()).isEqualTo("bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{'product': 'a.b', 'product': 'a.c'}"})
    void bodyThatIsNoObject_isABadBody(String body) throws IOException {
        assertThat(api.send(Request.uploads(body)).problem()).isEqualTo("bad-body");
    }
}
