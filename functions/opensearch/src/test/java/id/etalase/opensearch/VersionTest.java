package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final Instant EARLIER = Instant.ofEpochMilli(999);
    private static final Instant LATER = Instant.ofEpochMilli(1_000);

    private static Version first(Instant looked) {
        return Version.later(looked, Optional.empty());
    }

    @Test
    void later_ofTwoWhoSawNothing_isWhoLookedLater() {
        assertThat(first(LATER)).isGreaterThan(first(EARLIER));
        // As text, too, which is how the server sorts: more digits do not come first.
        assertThat(first(LATER).text()).isGreaterThan(first(EARLIER).text());
    }

    @Test
    void later_clockIsBehindWhatWasSeen_isStillLaterThanThat() {
        Version seen = first(LATER);

        assertThat(Version.later(EARLIER, Optional.of(seen))).isGreaterThan(seen);
        assertThat(Version.later(LATER, Optional.of(seen))).isGreaterThan(seen);
    }

    @Test
    void later_atTheSameMoment_areNeverEqual() {
        assertThat(first(LATER)).isNotEqualTo(first(LATER));
    }

    @Test
    void of_documentWithoutAVersion_isOlderThanAny() {
        assertThat(Version.of(null)).isLessThan(first(Instant.EPOCH));
        assertThat(Version.later(EARLIER, Optional.of(Version.of(null)))).isGreaterThan(Version.of(null));
    }

    @Test
    void before_itsOwnMoment_isFalse() {
        assertThat(first(EARLIER).before(EARLIER)).isFalse();
        assertThat(first(EARLIER).before(LATER)).isTrue();
    }
}
