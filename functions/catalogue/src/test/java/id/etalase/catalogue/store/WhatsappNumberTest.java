package id.etalase.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsappNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6281234567890",
                "081234567890",
                "81234567890",
                "0812-3456-7890",
                " 0812 3456 7890 ",
                "(0812) 3456.7890",
                "0812\u00a03456\u20117890",
                "+62 812-3456-7890",
                "+62 0812 3456 7890",
                "+62 (0)812 3456 7890",
                "0062 812 3456 7890",
                "62-812/3456/7890",
                "https://wa.me/6281234567890",
                "wa.me/+6281234567890"
            })
    void typed_asPeopleDo_isTheSameNumber(String text) {
        assertThat(WhatsappNumber.typed(text)).contains(new WhatsappNumber("6281234567890"));
    }

    @Test
    void typed_withAnotherCountrysCode_keepsIt() {
        assertThat(WhatsappNumber.typed("+81 90-1234-5678")).contains(new WhatsappNumber("819012345678"));
        assertThat(WhatsappNumber.typed("0065 8123 4567")).contains(new WhatsappNumber("6581234567"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "nol delapan satu dua",
                "0812",
                "0812 3456 7890 1234 56",
                "0812x34567890",
                "++6281234567890"
            })
    void typed_noNumber_isEmpty(String text) {
        assertThat(WhatsappNumber.typed(text)).isEmpty();
    }

    @Test
    void new_notInDigitsWithACountryCode_isRefused() {
        assertThatThrownBy(() -> new WhatsappNumber("081234567890")).isInstanceOf(IllegalArgumentException.class);
    }
}
