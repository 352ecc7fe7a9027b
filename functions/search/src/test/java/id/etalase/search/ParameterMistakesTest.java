package id.etalase.search;

import static id.etalase.api.testing.Request.field;
import static id.etalase.api.testing.Request.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that cannot be used: the caller is told which, and what is right. */
class ParameterMistakesTest {
    private final Api api = Api.ofTwoShops();

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 51",
        "limit, ten",
        "limit, 2.5",
        "category, Makanan & minuman",
        "store, Toko Ani",
        "minPrice, -1",
        "minPrice, 10.5",
        "maxPrice, murah",
        "maxPrice, 99999999999999999999",
        "inStock, yes",
        "minScore, 1.01",
        "minScore, -0.1",
        "minScore, NaN",
        "kind, Tas Rotan",
        "colour, Merah!",
        "q, ?!",
        "color, red"
    })
    void oneMistake_isNamed(String name, String value) throws IOException {
        Answer answer = api.send(Request.photo(10, "pakaian").query(name, value));

        assertThat(mistakes(answer)).containsExactly(name);
        assertThat(answer.detail()).contains(name);
    }

    @Test
    void realDocument_twoMistakes_areBothNamed() throws IOException {
        Answer answer = api.send(Request.document("search-bad-parameter.json"));

        assertThat(answer.detail())
                .isEqualTo("To mend: limit must be an integer from 1 to 50, not \"500\"; "
                        + "minPrice must be whole rupiah, 0 or more, not \"murah\".");
        assertThat(mistakes(answer)).containsExactly("limit", "minPrice");
    }

    @Test
    void mistakesInQueryAndBody_areNamedTogether() throws IOException {
        assertThat(mistakes(api.send(Request.form(file("photo", "10 degrees of pakaian"), field("limt", "2"))
                        .query("inStock", "ya"))))
                .containsExactly("inStock", "limt");
        assertThat(mistakes(api.send(Request.json("{\"productId\": \"kaos\", \"limit\": \"2\", \"inStock\": 1}")
                        .query("minScore", "2"))))
                .containsExactly("inStock", "limit", "minScore", "productId");
    }

    @Test
    void sameParameterTwice_isAMistakeEvenIfEqual() throws IOException {
        assertThat(mistakes(api.send(
                        Request.photo(10, "pakaian").query("limit", "2").query("limit", "2"))))
                .containsExactly("limit");
        assertThat(mistakes(api.send(Request.json("{\"productId\": \"toko-ani.kaos-01\", \"limit\": 2}")
                        .query("limit", "2"))))
                .containsExactly("limit");
    }

    @Test
    void wordsWithAProduct_areAMistakeThatSaysWhatGoesTogether() throws IOException {
        Answer answer = api.send(Request.json("{\"productId\": \"toko-ani.kaos-01\", \"q\": \"batik\"}"));

        assertThat(mistakes(answer)).containsExactly("q");
        assertThat(answer.detail()).contains("cannot be given together with productId", "q with a photo");
        assertThat(mistakes(api.send(
                        Request.json("{\"productId\": \"toko-ani.kaos-01\"}").query("q", "batik"))))
                .containsExactly("q");
    }

    @Test
    void wordsTooLongOrNoString_areAMistake() throws IOException {
        assertThat(mistakes(api.send(Request.json("{\"q\": \"" + "a".repeat(201) + "\"}"))))
                .containsExactly("q");
        assertThat(mistakes(api.send(Request.json("{\"q\": 7}")))).containsExactly("q");
    }

    @Test
    void emptyPriceRange_isAMistake() throws IOException {
        assertThat(mistakes(api.send(
                        Request.photo(10, "pakaian").query("minPrice", "2000").query("maxPrice", "1000"))))
                .containsExactly("minPrice");
    }

    @Test
    void longValue_isNotRepeatedWhole() throws IOException {
        assertThat(api.send(Request.photo(10, "pakaian").query("limit", "9".repeat(10_000)))
                        .text())
                .hasSizeLessThan(1_000);
    }

    private static List<String> mistakes(Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-parameter");
        return answer.body().path("errors").findValuesAsText("parameter");
    }
}
