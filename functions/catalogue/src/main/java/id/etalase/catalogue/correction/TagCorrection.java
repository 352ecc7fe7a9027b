package id.etalase.catalogue.correction;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Vocabulary;
import java.util.stream.Stream;

/** Takes an owner's word for what a product is. */
public final class TagCorrection {
    /** Somebody who overtakes us this often in a row is a program that does nothing else. */
    static final int MAX_ATTEMPTS = 5;

    private final PhotoStore photos;
    private final ProductFactsStore facts;
    private final Vocabulary vocabulary;

    /**
     * @param photos knows which products there are: those with a photo
     * @param vocabulary of the model in use: its categories are all there are
     */
    public TagCorrection(PhotoStore photos, ProductFactsStore facts, Vocabulary vocabulary) {
        this.photos = photos;
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /**
     * Confirms tags of a product in place of all that were confirmed before. The bucket's event brings them into the index.
     *
     * @param tags all from the owner; none withdraws what was confirmed, and the machine's guess stands again
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     */
    public CorrectionOutcome confirm(Caller caller, ProductId product, Tags tags) {
        if (caller.role() != Role.OWNER) {
            return new CorrectionOutcome.NotAnOwner();
        }
        if (!vocabulary.admits(tags.category())) {
            return new CorrectionOutcome.UnknownCategory(vocabulary.codes(TagType.CATEGORY));
        }
        boolean known = caller.scope().includes(product.store()) && hasPhoto(product);
        return known ? write(product, tags) : new CorrectionOutcome.UnknownProduct();
    }

    private boolean hasPhoto(ProductId product) {
        try (Stream<StoredObject> objects = photos.list(product)) {
            return objects.map(StoredObject::key).anyMatch(ObjectKey.Photo.class::isInstance);
        }
    }

    private CorrectionOutcome write(ProductId product, Tags tags) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            switch (facts.confirm(new ObjectKey.Facts(product), tags)) {
                case FactsChange.Done done -> {
                    return new CorrectionOutcome.Confirmed(vocabulary.labelled(tags), done.etag());
                }
                case FactsChange.Unusable unusable -> {
                    return new CorrectionOutcome.UnusableFacts(unusable.problem());
                }
                case FactsChange.Overtaken overtaken -> {}
            }
        }
        return new CorrectionOutcome.Overtaken();
    }
}
