package id.etalase.catalogue.correction;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StateCondition;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Vocabulary;
import java.util.Optional;

/** Takes an owner's word for what a product is. */
public final class TagCorrection {
    private final ProductEdit edit;
    private final Vocabulary vocabulary;

    /** @param vocabulary of the model in use: its categories are all there are */
    public TagCorrection(ProductEdit edit, Vocabulary vocabulary) {
        this.edit = edit;
        this.vocabulary = vocabulary;
    }

    /**
     * Confirms tags of a product in place of all that were confirmed before.
     *
     * @param tags all from the owner; none withdraws what was confirmed, and the machine's guess stands again
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     */
    public CorrectionOutcome confirm(Caller caller, ProductId product, StateCondition condition, Tags tags) {
        Optional<Refusal> refusal = Refusal.of(caller, product);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!vocabulary.admits(tags.category())) {
            return new Refusal.UnknownCategory(vocabulary.codes(TagType.CATEGORY));
        }
        return switch (edit.edit(caller, product, condition, FactsEdit.tags(tags))) {
            case EditOutcome.Edited edited ->
                new CorrectionOutcome.Confirmed(vocabulary.labelled(tags), edited.factsEtag());
            case Refusal refused -> refused;
        };
    }
}
