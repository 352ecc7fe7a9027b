package id.etalase.api;

import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.StoreId;

/** The id of a store as it stands in a path. */
public final class StorePath {
    /** What all of them begin with; the id follows. */
    public static final String PREFIX = "/v1/stores/";

    private StorePath() {}

    /**
     * Reads an id. None of its characters needs to be encoded.
     *
     * @throws ProblemException if no store can have it
     */
    public static StoreId id(String text) {
        try {
            return new StoreId(text);
        } catch (InvalidIdException e) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "No store can be called so: use 1 to 63 lower-case letters, digits and hyphens.");
        }
    }
}
