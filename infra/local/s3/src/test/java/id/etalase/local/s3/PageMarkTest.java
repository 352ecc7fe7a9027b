package id.etalase.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageMarkTest {
    @Test
    void ofKey_oddKey_holdsNothingThatWouldBeEncoded() {
        assertThat(PageMark.ofKey("stores/a/foto 1+2 100% é.jpg")).matches("[A-Za-z0-9._-]+");
    }

    @Test
    void toKey_ofItsOwnMark_isTheKey() {
        assertThat(PageMark.toKey(PageMark.ofKey("foto 1+2 100% é.jpg"))).isEqualTo("foto 1+2 100% é.jpg");
    }

    @Test
    void toKey_ofAKey_isThatKey() {
        assertThat(PageMark.toKey("stores/a/1.jpg")).isEqualTo("stores/a/1.jpg");
    }
}
