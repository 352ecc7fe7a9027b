package id.etalase.search;

import static id.etalase.api.testing.Request.field;
import static id.etalase.api.testing.Request.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.testing.FakeRecognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a search's body may have. */
class BodyFormsTest {
    private static final String WORDS = "10 degrees of pakaian";
    private static final String BASE64 = Base64.getEncoder().encodeToString(FakeRecognizer.photo(10, "pakaian"));

    private final Api api = Api.ofTwoShops();

    static Stream<Request> sameSearch() throws IOException {
        return Stream.of(
                Request.photo(10, "pakaian").query("limit", "2"),
                Request.photo(10, "pakaian").type("Image/PNG; q=1").query("limit", "2"),
                Request.json("{\"photo\": \"" + BASE64 + "\", \"limit\": 2}"),
                Request.json("{\"photo\": \"" + BASE64 + "\", \"category\": null}")
                        .query("limit", "2"),
                Request.json("{\"photo\": \"data:image/webp;base64," + BASE64 + "\", \"limit\": 2}"),
                Request.form(file("photo", WORDS), field("limit", "2"), field("category", "")),
                Request.form(field("limit", "2"), file("photo", WORDS)),
                Request.form(file("photo", WORDS)).query("limit", "2"));
    }

    @ParameterizedTest
    @MethodSource("sameSearch")
    void everyForm_findsTheSame(Request request) throws IOException {
        assertThat(api.send(request).products()).containsExactly("toko-ani.kaos-01", "toko-budi.kopi-01");
    }

    static Stream<Request> sameWords() throws IOException {
        Request[] empty = {
            Request.post("/v1/search").withoutBody(), Request.post("/v1/search").withoutBody()
        };
        return Stream.of(
                Request.json("{\"q\": \"kaos BATIK\"}"),
                Request.json("{\"q\": \" kaos batik \", \"photo\": null, \"productId\": null}"),
                Request.json("{}").query("q", "kaos batik"),
                empty[0].type("").query("q", "kaos batik"),
                empty[1].type("text/plain").query("q", "kaos batik"),
                Request.form(field("q", "kaos batik")),
                Request.form(field("q", "kaos batik"), file("photo", "")),
                Request.form(field("limit", "3")).query("q", "kaos batik"));
    }

    @ParameterizedTest
    @MethodSource("sameWords")
    void wordsWithoutAPhoto_inEveryForm_areATextSearch(Request request) throws IOException {
        Answer answer = api.send(request);

        assertThat(answer.products()).containsExactly("toko-ani.kaos-01");
        assertThat(answer.body().at("/query/kind").asText()).isEqualTo("text");
    }

    static Stream<Request> sameWordsWithAPhoto() throws IOException {
        return Stream.of(
                Request.photo(90, "makanan").query("q", "batik"),
                Request.json("{\"q\": \"batik\", \"photo\": \""
                        + Base64.getEncoder().encodeToString(FakeRecognizer.photo(90, "makanan")) + "\"}"),
                Request.form(file("photo", "90 degrees of makanan"), field("q", "batik")));
    }

    @ParameterizedTest
    @MethodSource("sameWordsWithAPhoto")
    void wordsWithAPhoto_inEveryForm_areAHybridSearch(Request request) throws IOException {
        Answer answer = api.send(request);

        assertThat(answer.products()).contains("toko-ani.kaos-01", "toko-ani.Kue 100% +é");
        assertThat(answer.body().at("/query/kind").asText()).isEqualTo("photo-and-text");
    }

    static Stream<Request> badBodies() throws IOException {
        return Stream.of(
                Request.post("/v1/search").type("image/jpeg").withoutBody(),
                Request.json(""),
                Request.json("[]"),
                Request.json("{}"),
                Request.json("{\"photo\": \"" + BASE64 + "\""),
                Request.json("{\"photo\": \"" + BASE64 + "\"} {}"),
                Request.json("{\"photo\": \"" + BASE64 + "\", \"photo\": \"" + BASE64 + "\"}"),
                Request.json("{\"photo\": \"" + BASE64 + "\", \"productId\": \"toko-ani.kaos-01\"}"),
                Request.json("{\"photo\": 7}"),
                Request.json("{\"photo\": \"\"}"),
                Request.json("{\"photo\": \"not base64!\"}"),
                Request.json("{\"photo\": \"data:image/jpeg,hello\"}"),
                Request.json("{\"photo\": \"data:image/jpeg;base64\"}"),
                Request.form(field("limit", "2")),
                Request.form(file("photo", "")),
                Request.form(file("photo", WORDS), file("photo", WORDS)),
                Request.form(file("photo", WORDS)).type("multipart/form-data"),
                Request.form(file("photo", WORDS)).type("multipart/form-data; boundary=another"),
                Request.form(Stream.generate(() -> field("limit", "")).limit(17).toArray(String[]::new)),
                Request.post("/v1/search")
                        .binary("multipart/form-data; boundary=b", "--b\r\nContent-".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void bodyThatIsNotWhatItSays_isABadBody(Request request) throws IOException {
        Answer answer = api.send(request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image/heic", "image/gif", "application/octet-stream", "text/plain", "nonsense"})
    void otherTypes_areUnsupported(String type) throws IOException {
        Answer answer = api.send(Request.photo(10, "pakaian").type(type));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.detail()).contains("image/jpeg, image/png or image/webp");
    }

    @Test
    void dataUrlOfAnotherType_isUnsupported() throws IOException {
        assertThat(api.send(Request.json("{\"photo\": \"data:image/gif;base64," + BASE64 + "\"}"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void photoOverFourMebibytes_isTooLargeInEveryForm() throws IOException {
        byte[] large = new byte[(4 << 20) + 1];

        assertThat(api.send(Request.post("/v1/search").binary("image/jpeg", large))
                        .problem())
                .isEqualTo("photo-too-large");
        assertThat(api.send(Request.json("{\"photo\": \"" + Base64.getEncoder().encodeToString(large) + "\"}"))
                        .problem())
                .isEqualTo("photo-too-large");
        assertThat(api.send(Request.form(file("photo", "x".repeat(large.length))))
                        .problem())
                .isEqualTo("photo-too-large");
    }

    @Test
    void photoOfFourMebibytes_isLookedAt() throws IOException {
        byte[] largest = new byte[4 << 20];

        assertThat(api.send(Request.post("/v1/search").binary("image/jpeg", largest))
                        .status())
                .isEqualTo(422);
        assertThat(api.send(Request.json("{\"photo\": \"" + Base64.getEncoder().encodeToString(largest) + "\"}"))
                        .status())
                .isEqualTo(422);
    }
}
