package id.etalase.owner;

import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileOutcome;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.owner.answer.StoreView;

/** What can be asked about a shop. Both methods throw {@link ProblemException} where it cannot be done. */
record StoreEndpoints(StoreProfiles profiles) {
    /** {@code GET /v1/stores/{store}}. */
    StoreView show(Caller caller, StoreId store) {
        return answer(profiles.of(caller, store));
    }

    /** {@code PUT /v1/stores/{store}}. */
    StoreView introduce(Caller caller, StoreId store, StoreProfile profile) {
        return answer(profiles.write(caller, store, profile));
    }

    private static StoreView answer(ProfileOutcome outcome) {
        return switch (outcome) {
            case ProfileOutcome.Known known -> StoreView.of(known);
            case ProfileOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN, "Only a key of the role owner may say what a store is.");
            case ProfileOutcome.OutsideScope outside ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This key is not for the store " + outside.store() + ". Use a key that is.");
            case ProfileOutcome.Unusable unusable ->
                throw new ProblemException(
                        ProblemType.FACTS_UNUSABLE,
                        "Nothing was changed. Mend the file in the bucket, or delete it: " + unusable.problem());
            case ProfileOutcome.Overtaken overtaken ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "Nothing was changed: somebody else keeps writing what the store says. Try again.");
        };
    }
}
