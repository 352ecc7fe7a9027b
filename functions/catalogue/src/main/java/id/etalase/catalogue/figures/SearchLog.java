package id.etalase.catalogue.figures;

import id.etalase.catalogue.access.StoreScope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The port to the search log.
 *
 * <p>Every method throws {@link id.etalase.catalogue.index.IndexUnavailableException} on a fault that may pass, and where the log
 * has not been made yet. What was added may be counted a minute later.
 */
public interface SearchLog {
    /** The most days that an entry is kept. */
    int DAYS_KEPT = 90;

    /** Words that somebody typed are shown when so many searches asked for them: those of one single search may be anything. */
    int ASKED_MORE_THAN_ONCE = 2;

    /** Adds an entry. */
    void add(LogEntry entry);

    /**
     * Sums up what concerns some stores: the searches that looked in any of them, and their own products, without names; at most {@link
     * Figures#MOST_NAMED} of each list.
     *
     * @return empty if nothing is ever kept here
     */
    Optional<Figures> sum(StoreScope scope, Period period);

    /**
     * Forgets the entries of days before this one.
     *
     * @return how many there were
     */
    long forgetBefore(LocalDate day);
}
