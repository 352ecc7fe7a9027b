package id.etalase.api;

import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The id of a product as it stands in a path. */
public final class ProductPath {
    /** What all of them begin with; the id follows. */
    public static final String PREFIX = "/v1/products/";

    private ProductPath() {}

    /**
     * Reads an id.
     *
     * @throws ProblemException if no product can have it
     */
    public static ProductId id(String encoded) {
        try {
            return ProductId.parse(decoded(encoded));
        } catch (InvalidIdException e) {
            throw noSuchProduct();
        }
    }

    /**
     * Reads a product's id and the name of a photo of it.
     *
     * @throws ProblemException if no product or photo can have it
     */
    public static ObjectKey.Photo photo(String encodedId, String encodedName) {
        ProductId product = id(encodedId);
        try {
            return new ObjectKey.Photo(product, decoded(encodedName));
        } catch (InvalidIdException e) {
            throw noSuchPhoto();
        }
    }

    /** The product is there, and this photo of it is not. */
    public static ProblemException noSuchPhoto() {
        return new ProblemException(
                ProblemType.PHOTO_NOT_FOUND,
                "The product has no photo of this name. GET /v1/products/{id} names its photos; it is a few seconds behind.");
    }

    /** The same whether it does not exist or is not the caller's to see: that it exists is not told either. */
    public static ProblemException noSuchProduct() {
        return new ProblemException(
                ProblemType.PRODUCT_NOT_FOUND,
                "There is no such product with a photo that this key may see. Ids are written as store.product; a photo"
                        + " just uploaded appears within seconds.");
    }

    /** API Gateway hands the path on as the caller encoded it; a plus sign in a path is a plus sign. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
