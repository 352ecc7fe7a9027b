package id.etalase.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private record Shop(String name, int shelves) {}

    private static Shop read(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        var name = settings.required("SHOP_NAME", "what the shop is called", text -> text);
        var shelves = settings.optional("SHOP_SHELVES", 3, Integer::valueOf);
        return settings.build(() -> new Shop(name.get(), shelves.get()));
    }

    @Test
    void build_allGiven_takesThem() {
        assertThat(read(Map.of("SHOP_NAME", "Toko Ani", "SHOP_SHELVES", "7"))).isEqualTo(new Shop("Toko Ani", 7));
    }

    @Test
    void build_optionalMissing_takesTheDefault() {
        assertThat(read(Map.of("SHOP_NAME", "Toko Ani", "SHOP_SHELVES", " "))).isEqualTo(new Shop("Toko Ani", 3));
    }

    @Test
    void build_severalMistakes_namesThemAll() {
        assertThatThrownBy(() -> read(Map.of("SHOP_SHELVES", "many")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("SHOP_NAME is not set: what the shop is called")
                .hasMessageContaining("SHOP_SHELVES=\"many\" cannot be used");
    }
}
