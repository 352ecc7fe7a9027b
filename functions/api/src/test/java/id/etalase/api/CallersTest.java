package id.etalase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.api.http.WebOrigin;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {
    private static final Callers BOUND = Callers.parse("""
            [{"keyId": "page", "name": "Ani's page", "role": "search", "stores": ["toko-ani"],
              "origins": ["https://toko-ani.example", "http://127.0.0.1:9000"]},
             {"keyId": "free", "name": "Ani", "role": "owner", "stores": ["toko-ani"]}]
            """);

    @Test
    void parse_storesListed_seesThose() {
        Callers callers = Callers.parse(
                "[{\"keyId\": \"k1\", \"name\": \"Ani\", \"role\": \"owner\", \"stores\": [\"toko-ani\", \"toko-ani-2\"]}]");

        assertThat(callers.withKey("k1"))
                .contains(new Caller(
                        "Ani",
                        Role.OWNER,
                        new StoreScope.Stores(Set.of(new StoreId("toko-ani"), new StoreId("toko-ani-2")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\"*\"", "[\"*\"]"})
    void parse_starForStores_seesEverything(String stores) {
        Callers callers = Callers.parse(
                "[{\"keyId\": \"k1\", \"name\": \"page\", \"role\": \"search\", \"stores\": " + stores + "}]");

        assertThat(callers.withKey("k1")).contains(new Caller("page", Role.SEARCH, new StoreScope.Everything()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://toko-ani.example", "http://127.0.0.1:9000"})
    void of_boundKeyInOneOfItsPages_isItsHolder(String origin) {
        assertThat(BOUND.of(request("page", Map.of("origin", origin))).name()).isEqualTo("Ani's page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "https://toko-lain.example",
                "http://toko-ani.example",
                "https://toko-ani.example:8443",
                "https://toko-ani.example.evil.example",
                "http://localhost:9000"
            })
    void of_boundKeyElsewhere_isRefusedWithAdvice(String origin) {
        Map<String, String> headers = origin.isEmpty() ? Map.of() : Map.of("origin", origin);

        assertThatThrownBy(() -> BOUND.of(request("page", headers)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().type()).isEqualTo(ProblemType.ORIGIN_NOT_ALLOWED);
                    assertThat(refused.problem().detail()).contains("Ask whoever gave you the key");
                });
    }

    @Test
    void of_keyThatIsNotBound_worksEverywhere() {
        assertThat(BOUND.of(request("free", Map.of())).name()).isEqualTo("Ani");
        assertThat(BOUND.of(request("free", Map.of("origin", "https://toko-lain.example")))
                        .name())
                .isEqualTo("Ani");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://toko.example:443",
                "http://toko.example:80",
                "https://Toko.example",
                "https://toko.example/katalog",
                "ftp://toko.example",
                "https://",
                "*",
                "https://*.example"
            })
    void origin_thatNoBrowserSends_isRefused(String origin) {
        assertThatThrownBy(() -> new WebOrigin(origin)).hasMessageContaining("https://toko-ani.example");
    }

    private static ApiRequest request(String keyId, Map<String, String> headers) {
        return new ApiRequest("1", "GET", "/v1/search", Map.of(), headers, new byte[0], keyId);
    }

    @Test
    void withKey_noneOrUnknown_isNobody() {
        Callers callers = Callers.parse("[]");

        assertThat(callers.withKey(null)).isEmpty();
        assertThat(callers.withKey("k1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nonsense; write [",
                "{}; ",
                "[{}]; keyId",
                "[{'keyId':'k','name':'n','role':'boss','stores':['a']}]; the role \"boss\" is neither search nor owner",
                "[{'keyId':'k','name':'n','role':'owner','stores':['Toko Ani']}]; Toko Ani",
                "[{'keyId':'k','name':'n','role':'owner','stores':['*','a']}]; *",
                "[{'keyId':'k','name':'n','role':'owner','stores':['a'],'store':'b'}]; store",
                "[{'keyId':'k','name':'n','role':'search','stores':['a'],'origins':[]}]; \"origins\" names none",
                "[{'keyId':'k','name':'n','role':'search','stores':['a'],'origins':['toko.example']}]; \"toko.example\" is not an origin",
                "[{'keyId':'k','name':'n','role':'search','stores':['a'],'origins':['https://toko.example/']}]; no slash at the end",
                "[{'keyId':'k','name':'n','role':'owner','stores':['a']},{'keyId':'k','name':'m','role':'owner','stores':['a']}];"
                        + " the keyId k stands for two callers"
            },
            quoteCharacter = '`')
    void parse_mistake_isNamed(String json, String message) {
        assertThatThrownBy(() -> Callers.parse(json.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message == null ? "keyId" : message);
    }
}
