package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ProductFacts;

/** What came of changing a product's facts. */
public sealed interface FactsChange {
    /**
     * They are changed.
     *
     * @param facts all that is said now
     * @param etag their new state, without quotes
     */
    record Done(ProductFacts facts, String etag) implements FactsChange {}

    /** They are not in the given state, or somebody else wrote or removed them at the same time; nothing was changed. */
    record Overtaken() implements FactsChange {}

    /**
     * They are not in a state to be changed so; nothing was.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Unusable(String problem) implements FactsChange {}
}
