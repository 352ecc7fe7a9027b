package id.etalase.catalogue.search;

import id.etalase.catalogue.product.ProductId;

/** What a search looks for. */
public sealed interface QuerySubject {
    /** Products that look like what this photo shows. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copying megabytes of photo would serve nobody.
    record Photo(byte[] bytes) implements QuerySubject {}

    /** Products that look like this one. */
    record Product(ProductId id) implements QuerySubject {}
}
