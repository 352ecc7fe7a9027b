package id.etalase.catalogue.product;

/**
 * What an object in the bucket is, read off its key. The layout is {@code stores/{store}/products/{product}/{photo}},
 * with the product's facts in {@code product.json} beside its photos. What a shop says about itself lies in {@code
 * stores/{store}/store.json}: no photo depends on it, so to the catalogue of photos it is {@link Foreign}.
 */
public sealed interface ObjectKey {
    /** The file name of a shop's profile. */
    String PROFILE_NAME = "store.json";

    /** The key as the bucket knows it, not URL-encoded. */
    String text();

    /** Sorts a key into photo, facts or neither. Never throws: whatever does not fit is {@link Foreign}. */
    static ObjectKey parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length == 3 && parts[0].equals("stores") && parts[2].equals(PROFILE_NAME)) {
            return new Foreign(key, "it is what a shop says about itself");
        }
        if (parts.length != 5 || !parts[0].equals("stores") || !parts[2].equals("products")) {
            return new Foreign(key, "it is not stores/{store}/products/{product}/{photo}");
        }
        try {
            ProductId product = new ProductId(new StoreId(parts[1]), parts[3]);
            return parts[4].equals(Facts.NAME) ? new Facts(product) : new Photo(product, parts[4]);
        } catch (InvalidIdException e) {
            return new Foreign(key, e.getMessage());
        }
    }

    /** The key of a shop's profile. */
    static String ofProfile(StoreId store) {
        return "stores/" + store + "/" + PROFILE_NAME;
    }

    /**
     * A photo of a product.
     *
     * @param product what it shows
     * @param name the file name, 1 to 100 characters
     */
    record Photo(ProductId product, String name) implements ObjectKey, Comparable<Photo> {
        /** @throws InvalidIdException if the name cannot be a photo's */
        public Photo {
            requireName(name);
        }

        /**
         * A name that a photo can have, whatever its product.
         *
         * @throws InvalidIdException if it is another
         */
        public static String requireName(String name) {
            PathSegment.require("photo", name);
            if (name.equals(Facts.NAME)) {
                throw new InvalidIdException("photo", name, "that name is kept for the product's facts");
            }
            return name;
        }

        @Override
        public String text() {
            return product.folder() + name;
        }

        @Override
        public int compareTo(Photo other) {
            int byProduct = product.compareTo(other.product);
            return byProduct != 0 ? byProduct : name.compareTo(other.name);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** The facts of a product. */
    record Facts(ProductId product) implements ObjectKey {
        /** The file name of the facts. */
        public static final String NAME = "product.json";

        @Override
        public String text() {
            return product.folder() + NAME;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * An object that is none of the catalogue's business.
     *
     * @param reason why, for the log
     */
    record Foreign(String text, String reason) implements ObjectKey {}
}
