package id.etalase.owner;

import id.etalase.api.ProductPath;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.correction.Refusal;
import java.util.List;

/** Says to callers why nothing was changed, and what to do. */
final class Refusals {
    private Refusals() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAnOwner notAnOwner ->
                new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may change products.");
            case Refusal.UnknownProduct unknown -> ProductPath.noSuchProduct();
            case Refusal.UnknownPhoto unknown -> ProductPath.noSuchPhoto();
            case Refusal.UnknownCategory unknown -> noSuchCategory(unknown.categories());
            case Refusal.UnusableFacts unusable ->
                new ProblemException(
                        ProblemType.FACTS_UNUSABLE,
                        "Nothing was changed. Mend the product's facts and upload them again: " + unusable.problem());
            case Refusal.ChangedSince changed ->
                new ProblemException(
                        ProblemType.PRECONDITION_FAILED,
                        "Nothing was changed: the product is not in the state that If-Match names. Its ETag is \""
                                + changed.etag()
                                + "\" now. Look at what was changed meanwhile, and send the request with that one.");
            case Refusal.Overtaken overtaken ->
                new ProblemException(
                        ProblemType.CONFLICT,
                        "Nothing was changed: somebody else keeps writing the product's facts. Try again.");
        };
    }

    /** A removal that broke off has changed the product, so that the same request says only what it did itself. */
    static ProblemException ofRemoval(Refusal refusal) {
        return refusal instanceof Refusal.ChangedSince changed
                ? new ProblemException(
                        ProblemType.PRECONDITION_FAILED,
                        "The product is no longer as it was when you read it; nothing was removed by this request. Its ETag is \""
                                + changed.etag()
                                + "\" now. Read it again and repeat with its ETag.")
                : of(refusal);
    }

    private static ProblemException noSuchCategory(List<String> categories) {
        String detail = "must be one of " + String.join(", ", categories);
        return new ProblemException(Problem.badParameters(List.of(new Problem.Mistake("category", detail))));
    }
}
