package id.etalase.catalogue.product;

import java.util.Objects;

/** An id or name that cannot stand in the catalogue; the message says which and what would be right. */
public final class InvalidIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidIdException(String what, String value, String mend) {
        super("Not a valid " + what + ": \"" + value + "\" - " + mend + ".");
    }

    /** What is wrong and what would be right. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
