package id.etalase.owner;

import id.etalase.api.ProductPath;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.correction.CorrectionOutcome;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.catalogue.upload.UploadOutcome;
import id.etalase.catalogue.upload.UploadRequest;
import id.etalase.owner.answer.ConfirmedTagsView;
import id.etalase.owner.answer.UploadsView;
import java.util.List;

/** What an owner can ask. Every method throws {@link ProblemException} where it cannot be done. */
record Endpoints(TagCorrection correction, PhotoUpload upload) {
    /** {@code PUT /v1/products/{id}/tags}. */
    ConfirmedTagsView confirm(Caller caller, ProductId product, Tags tags) {
        return switch (correction.confirm(caller, product, tags)) {
            case CorrectionOutcome.Confirmed confirmed -> ConfirmedTagsView.of(product, confirmed);
            case CorrectionOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may confirm tags.");
            case CorrectionOutcome.UnknownProduct unknown -> throw ProductPath.noSuchProduct();
            case CorrectionOutcome.UnknownCategory unknown -> throw noSuchCategory(unknown.categories());
            case CorrectionOutcome.UnusableFacts unusable ->
                throw new ProblemException(
                        ProblemType.FACTS_UNUSABLE,
                        "Nothing was changed. Mend the product's facts and upload them again: " + unusable.problem());
            case CorrectionOutcome.Overtaken overtaken ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "Nothing was changed: somebody else keeps writing the product's facts. Try again.");
        };
    }

    /** {@code POST /v1/uploads}. */
    UploadsView permit(Caller caller, UploadRequest request) {
        return switch (upload.permit(caller, request)) {
            case UploadOutcome.Permitted permitted -> UploadsView.of(permitted);
            case UploadOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may upload photos.");
            case UploadOutcome.OutsideScope outside ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This key is not for the store " + outside.store() + ". Use the key of its owner.");
        };
    }

    private static ProblemException noSuchCategory(List<String> categories) {
        String detail = "must be one of " + String.join(", ", categories);
        return new ProblemException(Problem.badParameters(List.of(new Problem.Mistake("category", detail))));
    }
}
