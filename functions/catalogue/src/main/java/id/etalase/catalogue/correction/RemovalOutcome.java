package id.etalase.catalogue.correction;

/** What came of removing a product or a photo. */
public sealed interface RemovalOutcome permits RemovalOutcome.Removed, Refusal {
    /** It is gone from the bucket; the index follows within seconds. */
    record Removed() implements RemovalOutcome {}
}
