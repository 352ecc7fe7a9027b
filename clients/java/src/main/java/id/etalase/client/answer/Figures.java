package id.etalase.client.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a store was searched. Days are ISO 8601 dates.
 *
 * @param products those found most first, 50 at most
 * @param unmatched what shoppers looked for and nobody sells
 */
public record Figures(
        String from,
        String to,
        Searches searches,
        List<Day> days,
        List<FoundProduct> products,
        List<Unmatched> unmatched) {
    public Figures {
        days = Lists.of(days);
        products = Lists.of(products);
        unmatched = Lists.of(unmatched);
    }

    /** How often was searched, and by what. */
    public record Searches(long total, long photo, long text, long product, long photoAndText, long noMatch) {}

    /** One day's searches. */
    public record Day(String day, long searches, long noMatch) {}

    /** How often a product was found, and looked at. */
    public record FoundProduct(String product, @Nullable String name, long found, long opened) {}

    /** What was asked for. */
    public record Unmatched(Words words, long count) {}
}
