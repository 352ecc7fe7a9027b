package id.etalase.catalogue.index;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Recognition;

/**
 * All that is known about one photo: what the index stores for it.
 *
 * @param key where the photo lies
 * @param origin the states that the rest was made from
 * @param recognition what it shows, or why it cannot be used
 * @param facts what its owner says about the product
 */
public record PhotoDocument(ObjectKey.Photo key, Origin origin, Recognition recognition, FactsReading facts) {
    /** Whether it can be found by a search. */
    public boolean live() {
        return recognition instanceof Recognition.Recognized;
    }
}
