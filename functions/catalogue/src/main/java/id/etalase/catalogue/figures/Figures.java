package id.etalase.catalogue.figures;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The use that was made of some stores.
 *
 * @param period the days that were counted
 * @param searches those that looked in at least one of the stores, by kind; a kind that is not here was not searched with
 * @param noMatch those of them that found nothing
 * @param days the days on which there were searches, in order
 * @param products of the stores, those found most often first
 * @param unmatched what was looked for and not found, most often first
 */
public record Figures(
        Period period,
        Map<SearchKind, Long> searches,
        long noMatch,
        List<Day> days,
        List<Product> products,
        List<Unmatched> unmatched) {
    /** The most products, and the most unmatched words, that figures name. */
    public static final int MOST_NAMED = 50;

    public Figures {
        searches = Map.copyOf(searches);
        days = List.copyOf(days);
        products = List.copyOf(products);
        unmatched = List.copyOf(unmatched);
    }

    /** All searches. */
    public long total() {
        return searches.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @param noMatch searches that found nothing, of those that there were */
    public record Day(LocalDate day, long searches, long noMatch) {}

    /**
     * How often a product was seen.
     *
     * @param name its present name; null if it has none, or is gone
     * @param found searches that found it
     * @param opened times that it was looked at by itself
     */
    public record Product(ProductId product, @Nullable String name, long found, long opened) {
        /** Those found most often first, of these those opened most often. */
        public static final Comparator<Product> MOST_SEEN = Comparator.comparingLong(Product::found)
                .thenComparingLong(Product::opened)
                .reversed()
                .thenComparing(Product::product);
    }

    /**
     * Something that shoppers look for and nobody sells.
     *
     * @param words the words that were typed, or what a photo was taken for
     */
    public record Unmatched(Label words, long count) {
        /** Those looked for most often first. */
        public static final Comparator<Unmatched> MOST_WANTED = Comparator.comparingLong(Unmatched::count)
                .reversed()
                .thenComparing(unmatched -> unmatched.words().id());
    }
}
