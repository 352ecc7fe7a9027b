package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.testing.Photos;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.opensearch.core.search.Hit;

class SaidQueryTest {
    /** A to P. */
    private static final String SIXTEEN =
            IntStream.range('A', 'Q').mapToObj(Character::toString).collect(Collectors.joining(" "));

    private static WordsMatch scored(double score) {
        PhotoSource source = PhotoDocumentCodec.encode(Photos.named("toko.kaos", "1.jpg", "Kaos batik", null));
        return SaidQuery.match(
                Hit.<PhotoSource>of(hit -> hit.index("products").id("1").score(score)), source);
    }

    @Test
    void match_wholeWithAWeightThatIsLostInTheSum_stillHasOne() {
        assertThat(scored(4096).whole()).isTrue();
        assertThat(scored(4096).weight()).isPositive().isLessThan(scored(4096.5).weight());
        assertThat(scored(4096.5).weight()).isEqualTo(0.5);
        assertThat(scored(0.5).whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaos", "  T-Shirt, 3.5 kg!", "kaos kaos merah"})
    void asked_aFewWords_areLeftAsTyped(String words) {
        assertThat(SaidQuery.asked(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", "-", "\u3000", "!?"})
    void asked_manyWords_areTheFirstSixteenEachOnce(String between) {
        String many = "A B B " + SIXTEEN.replace(" ", between) + between + "Q" + between + "R";

        assertThat(SaidQuery.asked(many)).isEqualTo(SIXTEEN);
    }

    @Test
    void asked_letterThatIsAWord_isOne() {
        String signs = IntStream.range(0, 100)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(Collectors.joining());
        String pictures = IntStream.range(0, 50)
                .mapToObj(i -> Character.toString(0x1F600 + i))
                .collect(Collectors.joining());

        assertThat(SaidQuery.asked(signs).split(" ", -1)).hasSize(16);
        assertThat(SaidQuery.asked(pictures).split(" ", -1)).hasSize(16);
    }
}
