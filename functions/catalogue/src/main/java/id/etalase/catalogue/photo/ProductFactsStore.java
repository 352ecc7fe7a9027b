package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Tags;

/** The port through which an owner's confirmed tags get into the bucket. */
public interface ProductFactsStore {
    /**
     * Writes the tags into a product's facts in place of those that are there, and leaves everything else that the owner
     * wrote as it is; makes the facts if there are none. One attempt: it writes only over the state that it has read.
     *
     * @param tags none withdraws all that was confirmed
     * @throws PhotoStoreUnavailableException on a fault that may pass
     */
    FactsChange confirm(ObjectKey.Facts facts, Tags tags);
}
