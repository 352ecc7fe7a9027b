package id.etalase.opensearch;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Orders the {@link Edition}s of one photo; the greatest stands. It says when its writer began to look, not when it wrote:
 * whoever looked at the bucket later knows better, however slow the other was.
 *
 * @param text milliseconds since 1970 in {@value #DIGITS} digits, a hyphen, and what makes it unique and settles a tie; as text it
 *     sorts as it should. Empty for what carries no version: older than any.
 */
record Version(String text) implements Comparable<Version> {
    private static final int DIGITS = 15;

    static Version of(@Nullable String text) {
        return new Version(text == null ? "" : text);
    }

    /** A new one for whoever looked at a moment and saw another one, if any: later than both. */
    static Version later(Instant looked, Optional<Version> seen) {
        long millis = seen.map(version -> Math.max(looked.toEpochMilli(), version.millis() + 1))
                .orElse(looked.toEpochMilli());
        return new Version(String.format(Locale.ROOT, "%0" + DIGITS + "d-%s", millis, UUID.randomUUID()));
    }

    boolean before(Instant moment) {
        return millis() < moment.toEpochMilli();
    }

    private long millis() {
        return text.length() < DIGITS ? 0 : Long.parseLong(text.substring(0, DIGITS));
    }

    @Override
    public int compareTo(Version other) {
        return text.compareTo(other.text);
    }
}
