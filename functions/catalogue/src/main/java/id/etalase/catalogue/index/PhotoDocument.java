package id.etalase.catalogue.index;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;

/**
 * All that is known about one photo: what the index stores for it.
 *
 * @param key where the photo lies
 * @param origin the states that the rest was made from
 * @param recognition what the machine sees in it, or why it cannot be used
 * @param facts what its owner says about the product, confirmed tags among it
 */
public record PhotoDocument(ObjectKey.Photo key, Origin origin, Recognition recognition, FactsReading facts) {
    /** What it shows: what the owner has confirmed, and for the rest the machine's guess. None where it cannot be used. */
    public Tags tags() {
        return recognition instanceof Recognition.Recognized seen
                ? facts.facts().tags().over(seen.tags())
                : Tags.NONE;
    }

    /** Whether it can be found by a search. */
    public boolean live() {
        return recognition instanceof Recognition.Recognized;
    }
}
