package id.etalase.aws.cost;

/**
 * What a month brings.
 *
 * @param stores shops
 * @param products of all shops together
 * @param photosPerProduct photos of each
 * @param searches a month
 * @param uploads photos that are new or changed, a month
 */
public record Workload(int stores, int products, double photosPerProduct, long searches, long uploads) {
    /** Nothing is there and nobody asks. */
    public static final Workload IDLE = new Workload(0, 0, 1, 0, 0);

    /** @throws IllegalArgumentException if a number is negative, or there are no photos to a product */
    public Workload {
        if (stores < 0 || products < 0 || searches < 0 || uploads < 0 || photosPerProduct <= 0) {
            throw new IllegalArgumentException("Stores, products, searches and uploads are at least 0, and photos per"
                    + " product more than 0: stores=" + stores + " products=" + products + " photosPerProduct="
                    + photosPerProduct + " searches=" + searches + " uploads=" + uploads);
        }
    }

    /** The month in which everything is brought in: every photo is uploaded once. */
    public static Workload firstMonth(int stores, int products, double photosPerProduct, long searches) {
        return new Workload(stores, products, photosPerProduct, searches, Math.round(products * photosPerProduct));
    }

    /** Photos in the bucket and documents in the index. */
    public double photos() {
        return products * photosPerProduct;
    }

    /** Files that are uploaded: the photos, and for each product one {@code product.json}. */
    double files() {
        return uploads * (1 + 1 / photosPerProduct);
    }
}
