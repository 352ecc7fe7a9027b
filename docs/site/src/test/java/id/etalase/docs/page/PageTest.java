package id.etalase.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static Page at(String path) {
        return new Page(Language.ENGLISH, "name", path, Audience.OWNER, 1, "Title", "Description.");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, owner.html, owner.html",
        "owner.html, index.html, ./",
        "en/owner.html, owner.html, ../owner.html",
        "en/owner.html, en/index.html, ./",
        "en/owner.html, index.html, ../",
        "owner.html, api/index.html, api/",
        "api/index.html, css/docs.css, ../css/docs.css",
        "api/index.html, api/openapi.yaml, openapi.yaml"
    })
    void href_fromOnePlaceToAnother_isRelative(String from, String to, String href) {
        assertThat(at(from).hrefOf(to)).isEqualTo(href);
    }

    @Test
    void address_ofAnIndex_isItsFolder() {
        assertThat(at("api/index.html").address()).isEqualTo("api/");
        assertThat(at("en/owner.html").address()).isEqualTo("en/owner.html");
    }
}
