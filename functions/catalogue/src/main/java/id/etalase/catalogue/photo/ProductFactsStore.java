package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import java.util.Optional;

/** The port through which what an owner says gets into the bucket. */
public interface ProductFactsStore {
    /**
     * Changes a product's facts, and leaves everything else that the owner wrote as it is. One attempt: it writes only over the given
     * state.
     *
     * @param state what {@link PhotoStore#list} said of them; empty if there were none, and they are to be made
     * @param edit what is within the ranges of {@link id.etalase.catalogue.product.ProductFacts}
     * @throws PhotoStoreUnavailableException on a fault that may pass
     */
    FactsChange change(ObjectKey.Facts facts, Optional<ObjectStamp> state, FactsEdit edit);
}
