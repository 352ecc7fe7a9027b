package id.etalase.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFactsTest {
    @Test
    void inStock_stockNotCounted_isTakenToBeThere() {
        assertThat(stock(null).inStock()).isTrue();
        assertThat(stock(1).inStock()).isTrue();
        assertThat(stock(0).inStock()).isFalse();
    }

    @Test
    void constructor_valuesAtTheLimits_areAllowed() {
        assertThatCode(() -> new ProductFacts(
                        "n".repeat(200), 1_000_000_000_000L, "d".repeat(5_000), 0, URI.create("HTTPS://toko.id/kaos")))
                .doesNotThrowAnyException();
        assertThatCode(() -> price(0)).doesNotThrowAnyException();
    }

    @Test
    void constructor_valuesPastTheLimits_nameTheField() {
        assertThatThrownBy(() -> new ProductFacts("n".repeat(201), null, null, null, null))
                .hasMessageContaining("\"name\"");
        assertThatThrownBy(() -> new ProductFacts(null, null, "d".repeat(5_001), null, null))
                .hasMessageContaining("\"description\"");
        assertThatThrownBy(() -> price(-1)).hasMessageContaining("\"price\"");
        assertThatThrownBy(() -> price(1_000_000_000_001L)).hasMessageContaining("\"price\"");
        assertThatThrownBy(() -> stock(-1)).hasMessageContaining("\"stock\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/kaos", "ftp://toko.id/kaos", "https:kaos"})
    void constructor_linkThatIsNoWebAddress_isRefused(String link) {
        assertThatThrownBy(() -> new ProductFacts(null, null, null, null, URI.create(link)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("\"link\"");
    }

    private static ProductFacts stock(@Nullable Integer stock) {
        return new ProductFacts(null, null, null, stock, null);
    }

    private static ProductFacts price(long price) {
        return new ProductFacts(null, price, null, null, null);
    }
}
