package id.etalase.catalogue.index;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Tags;

/**
 * What an owner's list needs to know of a photo: its document without the embedding, which is nearly all of its size.
 *
 * @param live whether it can be found by a search; otherwise it was rejected
 * @param tags what it shows, as {@link PhotoDocument#tags} says
 */
public record PhotoSummary(ObjectKey.Photo key, Origin origin, boolean live, Tags tags, FactsReading facts) {
    /** Of a whole document. */
    public static PhotoSummary of(PhotoDocument photo) {
        return new PhotoSummary(photo.key(), photo.origin(), photo.live(), photo.tags(), photo.facts());
    }

    /**
     * Of its parts.
     *
     * @param guessed what the machine sees in a live photo, {@link Tags#NONE} in a rejected one
     */
    public static PhotoSummary of(ObjectKey.Photo key, Origin origin, boolean live, Tags guessed, FactsReading facts) {
        Tags tags = live ? facts.facts().tags().over(guessed) : Tags.NONE;
        return new PhotoSummary(key, origin, live, tags, facts);
    }

    /** Its line of the inventory. */
    public InventoryItem line() {
        return new InventoryItem(key, origin);
    }
}
