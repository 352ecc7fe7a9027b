package id.etalase.catalogue.product;

import java.util.Objects;

/** A value in a product's facts that is out of its range; the message names the field and the range. */
public final class InvalidFactsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String range;

    /**
     * @param field the name of the field in {@code product.json}
     * @param range what it may hold
     */
    public InvalidFactsException(String field, String range) {
        super("\"" + field + "\" must be " + range + ".");
        this.range = range;
    }

    /** What the field may hold, in words that follow "must be". */
    public String range() {
        return range;
    }

    /** What is wrong and what would be right. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
