package id.etalase.catalogue.shelf;

import java.util.Locale;

/** Why a product needs its owner, the most urgent first. */
public enum Attention {
    /** A photo of it cannot be used, so it is not found by that one, or not at all. */
    REJECTED_PHOTO,
    /** Its {@code product.json} cannot be used, so nothing in it is shown. */
    FACTS_PROBLEM,
    /** Nobody said what it costs. */
    NO_PRICE,
    /** Nobody said what it is called. */
    NO_NAME,
    /** The model is less sure of its category than its own threshold, and the owner has not confirmed one. */
    UNSURE;

    /** The name used in the API, such as {@code rejected-photo}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
