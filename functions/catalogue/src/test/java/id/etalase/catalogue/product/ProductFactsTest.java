package id.etalase.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void constructor_tagsPastTheLimits_nameTheField() {
        assertThatThrownBy(() -> tagged(category("pakaian"), category("makanan")))
                .hasMessageContaining("\"tags.category\"");
        assertThatThrownBy(() -> tagged(Tag.confirmed(TagType.KIND, "a"), Tag.confirmed(TagType.KIND, "b")))
                .hasMessageContaining("\"tags.kind\"");
        assertThatThrownBy(() -> tagged(colours("a", "b", "c", "d", "e", "f")))
                .hasMessageContaining("at most 5 colours");
        assertThatThrownBy(() -> tagged(colours("a", "a"))).hasMessageContaining("different colours");
        assertThatThrownBy(() -> tagged(new Tag(TagType.KIND, "a", new Label("", ""), 1)))
                .hasMessageContaining("\"tags\"");
        assertThatCode(() -> tagged(colours("a", "b", "c", "d", "e"))).doesNotThrowAnyException();
    }

    private static ProductFacts tagged(Tag... tags) {
        return ProductFacts.NONE.tagged(new Tags(List.of(tags)));
    }

    private static Tag category(String code) {
        return Tag.confirmed(TagType.CATEGORY, code);
    }

    private static Tag[] colours(String... codes) {
        return Stream.of(codes).map(code -> Tag.confirmed(TagType.COLOUR, code)).toArray(Tag[]::new);
    }

    private static ProductFacts stock(@Nullable Integer stock) {
        return new ProductFacts(null, null, null, stock, null);
    }

    private static ProductFacts price(long price) {
        return new ProductFacts(null, price, null, null, null);
    }
}
