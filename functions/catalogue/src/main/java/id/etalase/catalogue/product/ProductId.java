package id.etalase.catalogue.product;

/**
 * A product of a store. Its text form is {@code store.code}, for example {@code toko-ani.kaos-01}: that is the id shown
 * in the API.
 *
 * @param store the shop that sells it
 * @param code the shop's own name for it, 1 to 100 characters: the product's folder in the bucket
 */
public record ProductId(StoreId store, String code) implements Comparable<ProductId> {
    /** @throws InvalidIdException if the code is blank, too long, or holds a slash or control character */
    public ProductId {
        PathSegment.require("product", code);
    }

    /**
     * Reads the text form.
     *
     * @throws InvalidIdException if there is no dot, or one of the two parts is not valid
     */
    public static ProductId parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new InvalidIdException("product id", text, "write it as store.product");
        }
        return new ProductId(new StoreId(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** The key prefix below which the product's photos and facts lie, ending in a slash. */
    public String folder() {
        return "stores/" + store + "/products/" + code + "/";
    }

    @Override
    public int compareTo(ProductId other) {
        int byStore = store.compareTo(other.store);
        return byStore != 0 ? byStore : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return store + "." + code;
    }
}
