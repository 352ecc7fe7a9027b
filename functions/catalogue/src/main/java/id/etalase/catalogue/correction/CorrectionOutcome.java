package id.etalase.catalogue.correction;

import id.etalase.catalogue.recognition.Tags;

/** What came of confirming tags. */
public sealed interface CorrectionOutcome permits CorrectionOutcome.Confirmed, Refusal {
    /**
     * They lie in the bucket; the index follows within seconds.
     *
     * @param tags as the model words them
     * @param etag the new state of the product's facts
     */
    record Confirmed(Tags tags, String etag) implements CorrectionOutcome {}
}
