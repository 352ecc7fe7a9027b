package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an amount, and what is not guessed at. */
class WholeNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "185000",
                "185.000",
                "185,000",
                "185 000",
                "Rp185.000",
                "Rp 185.000",
                "rp. 185.000",
                "IDR 185,000",
                "Rp 185.000,-",
                "185.000,00",
                "185,000.00",
                "185000.0",
                "Rp\u00a0185.000"
            })
    void of_oneMeaning_isTheAmount(String text) {
        assertThat(WholeNumber.of(text)).hasValue(185_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "murah",
                "45.5",
                "45,50",
                "1.85.000",
                "185.00.000",
                "45rb",
                "1,5 juta",
                "-5",
                "0.500",
                "$3",
                "1.234,567",
                "",
                "Rp",
                "12.345,678.901",
                "1e5",
                "1.000.000.000.000.000.000.000",
                "1,000,000,000,000,000"
            })
    void of_severalMeaningsOrNone_isNone(String text) {
        assertThat(WholeNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Rp 0", "0,-"})
    void of_nothing_isZero(String text) {
        assertThat(WholeNumber.of(text)).hasValue(0);
    }
}
