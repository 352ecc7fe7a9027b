package id.etalase.catalogue.correction;

import id.etalase.catalogue.recognition.Tags;
import java.util.List;

/** What came of an owner's correction. */
public sealed interface CorrectionOutcome {
    /**
     * It lies in the bucket; the index follows within seconds.
     *
     * @param tags as the model words them
     * @param etag the new state of the product's facts
     */
    record Confirmed(Tags tags, String etag) implements CorrectionOutcome {}

    /** The caller is no owner. */
    record NotAnOwner() implements CorrectionOutcome {}

    /** The product does not exist, or lies outside the caller's scope. */
    record UnknownProduct() implements CorrectionOutcome {}

    /**
     * The category is none of those there are.
     *
     * @param categories the codes of those there are
     */
    record UnknownCategory(List<String> categories) implements CorrectionOutcome {
        public UnknownCategory {
            categories = List.copyOf(categories);
        }
    }

    /**
     * The product's facts must be mended by hand first.
     *
     * @param problem what is wrong with them, in plain English
     */
    record UnusableFacts(String problem) implements CorrectionOutcome {}

    /** Somebody else kept changing the product's facts at the same time; try again. */
    record Overtaken() implements CorrectionOutcome {}
}
