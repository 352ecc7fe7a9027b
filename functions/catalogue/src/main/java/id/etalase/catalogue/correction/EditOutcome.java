package id.etalase.catalogue.correction;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductState;

/** What came of changing what is said about a product. */
public sealed interface EditOutcome permits EditOutcome.Edited, Refusal {
    /**
     * It lies in the bucket; the index follows within seconds.
     *
     * @param facts all that is said now
     * @param factsEtag the new state of the product's facts
     * @param state the new state of the product
     */
    record Edited(ProductFacts facts, String factsEtag, ProductState state) implements EditOutcome {}
}
