package id.etalase.catalogue.shelf;

import id.etalase.catalogue.product.ProductId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/**
 * Where a product stands on the shelf.
 *
 * @param order in which the shelf is
 * @param rank of its most urgent {@link Attention}, and one more than the last of them for none; 0 for all where that does not count
 * @param name in lower case
 */
public record ShelfPosition(ShelfOrder order, int rank, String name, ProductId product)
        implements Comparable<ShelfPosition> {
    private static final Comparator<ShelfPosition> BY_PLACE = Comparator.comparingInt(ShelfPosition::rank)
            .thenComparing(ShelfPosition::name)
            .thenComparing(ShelfPosition::product);

    /** Neither names nor ids hold it. */
    private static final String SEPARATOR = "\n";

    private static final int PARTS = 4;

    /**
     * Reads what {@link #cursor} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ShelfPosition parse(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not a position on a shelf: " + cursor);
        }
        ShelfOrder order = ShelfOrder.of(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("Not an order of a shelf: " + cursor));
        return new ShelfPosition(order, Integer.parseInt(parts[1]), parts[2], ProductId.parse(parts[3]));
    }

    /** The position in letters, digits, hyphens and underscores. */
    public String cursor() {
        String text = String.join(SEPARATOR, order.code(), Integer.toString(rank), name, product.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** By place; positions of one order only. */
    @Override
    public int compareTo(ShelfPosition other) {
        return BY_PLACE.compare(this, other);
    }
}
