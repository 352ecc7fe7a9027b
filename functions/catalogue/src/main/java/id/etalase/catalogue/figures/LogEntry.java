package id.etalase.catalogue.figures;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the search log keeps of one thing that a shopper did. */
public sealed interface LogEntry {
    /** The most found products that an entry names. */
    int MOST_FOUND = 10;

    /** The most characters of words that somebody typed. */
    int LONGEST_WORDS = 60;

    /** The day of it where the shops are. */
    LocalDate day();

    /**
     * A search that was done.
     *
     * @param scope the stores that it looked in
     * @param found the products that it found, closest first, {@value #MOST_FOUND} at most; none if nothing matched
     * @param missed what nothing of was found; null where something was, or where it is not known what was looked for
     */
    record Searched(
            LocalDate day,
            SearchKind kind,
            StoreScope scope,
            List<ProductId> found,
            @Nullable Label missed) implements LogEntry {
        /** @throws IllegalArgumentException if something is both found and missed */
        public Searched {
            found = found.stream().limit(MOST_FOUND).toList();
            if (missed != null && !found.isEmpty()) {
                throw new IllegalArgumentException("Either something was found or it was missed");
            }
        }

        /** Whether nothing matched. */
        public boolean unmatched() {
            return found.isEmpty();
        }
    }

    /** A product that was looked at by itself. */
    record Opened(LocalDate day, ProductId product) implements LogEntry {}

    /** Words as somebody typed them, so that those who mean the same count together: in small letters, single spaces, cut short. */
    static Label words(String typed) {
        String words = typed.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(LONGEST_WORDS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new Label(words, words);
    }
}
