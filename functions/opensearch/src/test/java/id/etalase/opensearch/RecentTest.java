package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.testing.Photos;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentTest {
    private Instant now = Instant.EPOCH;
    private final Recent<String> recent = new Recent<>(() -> now);

    private static ObjectKey.Photo photo(int number) {
        return Photos.key("toko-ani.kaos", number + ".jpg");
    }

    @Test
    void get_withinTenMinutes_isTheLast() {
        recent.put(photo(1), "a");
        recent.put(photo(1), "b");
        now = now.plus(Duration.ofMinutes(10));

        assertThat(recent.get(photo(1))).contains("b");
        assertThat(recent.get(photo(2))).isEmpty();
    }

    @Test
    void get_afterTenMinutes_isForgotten() {
        recent.put(photo(1), "a");
        now = now.plus(Duration.ofMinutes(10)).plusMillis(1);

        assertThat(recent.get(photo(1))).isEmpty();
    }

    @Test
    void get_removed_isForgotten() {
        recent.put(photo(1), "a");
        recent.remove(photo(1));

        assertThat(recent.get(photo(1))).isEmpty();
    }

    @Test
    void put_moreThanAThousand_forgetsWhatWasPutLongestAgo() {
        recent.put(photo(0), "a");
        recent.put(photo(1), "a");
        recent.put(photo(0), "again");
        for (int i = 2; i <= 1_000; i++) {
            recent.put(photo(i), "a");
        }

        assertThat(recent.get(photo(0))).contains("again");
        assertThat(recent.get(photo(1))).isEmpty();
        assertThat(recent.get(photo(2))).contains("a");
    }
}
