package id.etalase.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a row does to the facts that are there. */
class FactsPatchTest {
    private static final byte[] THERE =
            "{\"name\": \"Kaos\", \"price\": 45000, \"rak\": \"B2\", \"tags\": {\"category\": \"pakaian\"}}"
                    .getBytes(UTF_8);

    @SuppressWarnings("NullAway") // It does not read from compiled records that values may be null.
    private static FactsPatch patch(String field, @Nullable Object value) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put(field, value);
        return new FactsPatch(fields);
    }

    @Test
    void on_sameValue_isTheVerySameFile() {
        assertThat(patch("price", 45_000L).on(THERE)).isSameAs(THERE);
    }

    @Test
    void on_otherValue_changesThatAlone() {
        assertThat(new String(patch("price", 50_000L).on(THERE), UTF_8))
                .contains("\"price\" : 50000", "Kaos", "B2", "pakaian");
    }

    @Test
    void on_blankCell_withdrawsWhatWasSaid() {
        assertThat(new String(patch("price", null).on(THERE), UTF_8))
                .contains("Kaos")
                .doesNotContain("price");
    }

    @Test
    void on_blankCellWhereNothingCanBeWithdrawn_isTheVerySameFile() {
        for (String there : new String[] {"{}", "{\"name\": \"Kaos\"}", "bukan json"}) {
            byte[] file = there.getBytes(UTF_8);

            assertThat(patch("price", null).on(file)).as(there).isSameAs(file);
        }
    }

    @Test
    void on_fileThatIsNoObject_replacesIt() {
        assertThat(new String(patch("name", "Tas").on("bukan json".getBytes(UTF_8)), UTF_8))
                .contains("Tas");
    }
}
