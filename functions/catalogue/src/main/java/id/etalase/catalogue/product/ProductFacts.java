package id.etalase.catalogue.product;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about a product; everything may be left out.
 *
 * @param name at most 200 characters
 * @param price in whole rupiah, 0 to 1,000,000,000,000
 * @param description at most 5,000 characters
 * @param stock pieces at hand, 0 or more; null where the shop does not count
 * @param link an absolute http(s) address where it is sold
 */
public record ProductFacts(
        @Nullable String name,
        @Nullable Long price,
        @Nullable String description,
        @Nullable Integer stock,
        @Nullable URI link) {
    /** Facts of a product about which nothing was said. */
    public static final ProductFacts NONE = new ProductFacts(null, null, null, null, null);

    static final int MAX_NAME = 200;
    static final int MAX_DESCRIPTION = 5_000;
    static final long MAX_PRICE = 1_000_000_000_000L;

    /** @throws InvalidFactsException if a value is out of its range */
    public ProductFacts {
        require(name == null || name.length() <= MAX_NAME, "name", "at most " + MAX_NAME + " characters");
        require(price == null || (price >= 0 && price <= MAX_PRICE), "price", "rupiah, 0 to " + MAX_PRICE);
        require(
                description == null || description.length() <= MAX_DESCRIPTION,
                "description",
                "at most " + MAX_DESCRIPTION + " characters");
        require(stock == null || stock >= 0, "stock", "0 or more");
        require(link == null || isWeb(link), "link", "an absolute http or https address");
    }

    /** Whether it can be bought: a shop that does not count its stock is taken to have it. */
    public boolean inStock() {
        return stock == null || stock > 0;
    }

    private static boolean isWeb(URI link) {
        String scheme = link.getScheme();
        return scheme != null
                && link.getHost() != null
                && scheme.toLowerCase(Locale.ROOT).matches("https?");
    }

    private static void require(boolean holds, String field, String range) {
        if (!holds) {
            throw new InvalidFactsException(field, range);
        }
    }
}
