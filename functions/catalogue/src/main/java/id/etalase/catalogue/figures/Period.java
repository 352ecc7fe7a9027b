package id.etalase.catalogue.figures;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Days, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {
    /** Days begin and end as in Jakarta: where most of the shops are, and within two hours of all of them. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /**
     * The last days, today included.
     *
     * @throws IllegalArgumentException if there are fewer than one
     */
    public static Period last(int days, InstantSource clock) {
        LocalDate today = today(clock);
        return new Period(today.minusDays(days - 1L), today);
    }

    /** The present day where the shops are. */
    public static LocalDate today(InstantSource clock) {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** Each of them. */
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** Whether a day is one of them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
