package id.etalase.catalogue.product;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
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
 * @param tags what the owner has confirmed: at most one category, one kind and {@value #MAX_COLOURS} colours
 */
public record ProductFacts(
        @Nullable String name,
        @Nullable Long price,
        @Nullable String description,
        @Nullable Integer stock,
        @Nullable URI link,
        Tags tags) {
    /** Facts of a product about which nothing was said. */
    public static final ProductFacts NONE = new ProductFacts(null, null, null, null, null, Tags.NONE);

    /** The most colours that an owner can confirm. */
    public static final int MAX_COLOURS = 5;

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
        require(isConfirmed(tags), "tags", "what an owner confirms");
        require(tags.of(TagType.CATEGORY).size() <= 1, "tags.category", "one category");
        require(tags.of(TagType.KIND).size() <= 1, "tags.kind", "one kind");
        require(tags.of(TagType.COLOUR).size() <= MAX_COLOURS, "tags.colours", "at most " + MAX_COLOURS + " colours");
        require(isWithoutRepeats(tags), "tags.colours", "different colours");
    }

    /** Facts of a product about whose tags nothing was said. */
    public ProductFacts(
            @Nullable String name,
            @Nullable Long price,
            @Nullable String description,
            @Nullable Integer stock,
            @Nullable URI link) {
        this(name, price, description, stock, link, Tags.NONE);
    }

    /** The same with other tags. */
    public ProductFacts tagged(Tags others) {
        return new ProductFacts(name, price, description, stock, link, others);
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

    private static boolean isConfirmed(Tags tags) {
        return tags.all().stream().allMatch(tag -> tag.source() == TagSource.OWNER);
    }

    private static boolean isWithoutRepeats(Tags tags) {
        return tags.of(TagType.COLOUR).stream().map(Tag::code).distinct().count()
                == tags.of(TagType.COLOUR).size();
    }

    private static void require(boolean holds, String field, String range) {
        if (!holds) {
            throw new InvalidFactsException(field, range);
        }
    }
}
