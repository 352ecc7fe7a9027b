package id.etalase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {
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
