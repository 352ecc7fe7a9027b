package id.etalase.owner;

import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.EntityTag;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.correction.CorrectionOutcome;
import id.etalase.catalogue.correction.EditOutcome;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.correction.Refusal;
import id.etalase.catalogue.correction.RemovalOutcome;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StateCondition;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.catalogue.upload.UploadOutcome;
import id.etalase.catalogue.upload.UploadRequest;
import id.etalase.owner.answer.ConfirmedTagsView;
import id.etalase.owner.answer.FactsView;
import id.etalase.owner.answer.UploadsView;

/** What an owner can ask. Every method throws {@link ProblemException} where it cannot be done. */
record Endpoints(OwnerChanges changes, PhotoUpload upload) {
    /** {@code PUT /v1/products/{id}/tags}. */
    ApiAnswer confirm(Caller caller, ProductId product, StateCondition condition, Tags tags) {
        return switch (changes.correction().confirm(caller, product, condition, tags)) {
            case CorrectionOutcome.Confirmed confirmed -> ApiAnswer.ok(ConfirmedTagsView.of(product, confirmed));
            case Refusal refusal -> throw Refusals.of(refusal);
        };
    }

    /** {@code PATCH /v1/products/{id}}. */
    ApiAnswer edit(Caller caller, ProductId product, StateCondition condition, FactsEdit wanted) {
        return switch (changes.edit().edit(caller, product, condition, wanted)) {
            case EditOutcome.Edited edited ->
                ApiAnswer.ok(FactsView.of(product, edited)).with("ETag", EntityTag.of(edited.state()));
            case Refusal refusal -> throw Refusals.of(refusal);
        };
    }

    /** {@code DELETE /v1/products/{id}}. */
    ApiAnswer remove(Caller caller, ProductId product, StateCondition condition) {
        return removed(changes.removal().remove(caller, product, condition));
    }

    /** {@code DELETE /v1/products/{id}/photos/{name}}. */
    ApiAnswer remove(Caller caller, ObjectKey.Photo photo, StateCondition condition) {
        return removed(changes.removal().remove(caller, photo, condition));
    }

    /** {@code POST /v1/uploads}. */
    ApiAnswer permit(Caller caller, UploadRequest request) {
        return switch (upload.permit(caller, request)) {
            case UploadOutcome.Permitted permitted -> ApiAnswer.ok(UploadsView.of(permitted));
            case UploadOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may upload photos.");
            case UploadOutcome.OutsideScope outside ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This key is not for the store " + outside.store() + ". Use the key of its owner.");
        };
    }

    private static ApiAnswer removed(RemovalOutcome outcome) {
        return switch (outcome) {
            case RemovalOutcome.Removed removed -> ApiAnswer.noContent();
            case Refusal refusal -> throw Refusals.ofRemoval(refusal);
        };
    }
}
