package id.etalase.demo;

import id.etalase.catalogue.product.ProductId;

/** A photo to search with, taken of a product of the catalogue but not part of it. Immutable. */
public final class DemoQuery {
    private final byte[] jpeg;
    private final ProductId shows;

    DemoQuery(byte[] jpeg, ProductId shows) {
        this.jpeg = jpeg;
        this.shows = shows;
    }

    /** The photo, a JPEG; a copy. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** The product that it shows: the right answer. */
    public ProductId shows() {
        return shows;
    }
}
