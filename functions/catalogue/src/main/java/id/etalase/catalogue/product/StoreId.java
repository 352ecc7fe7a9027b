package id.etalase.catalogue.product;

import java.util.regex.Pattern;

/**
 * The id of a shop: 1 to 63 lower-case letters, digits and hyphens, beginning with a letter or digit. It has no dot, so
 * that the text form of a {@link ProductId} splits at its first one.
 */
public record StoreId(String value) implements Comparable<StoreId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    /** @throws InvalidIdException if the form is wrong */
    public StoreId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdException("store", value, "use 1 to 63 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(StoreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
