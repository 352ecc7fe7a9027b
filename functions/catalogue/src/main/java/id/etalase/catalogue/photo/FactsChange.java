package id.etalase.catalogue.photo;

/** What came of changing a product's facts. */
public sealed interface FactsChange {
    /**
     * They are changed.
     *
     * @param etag their new state, without quotes
     */
    record Done(String etag) implements FactsChange {}

    /** Somebody else wrote or removed them at the same time; nothing was changed. */
    record Overtaken() implements FactsChange {}

    /**
     * They are not in a state to be changed; nothing was.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Unusable(String problem) implements FactsChange {}
}
