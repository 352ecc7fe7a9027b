package id.etalase.catalogue.correction;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.ProductState;
import id.etalase.catalogue.product.StateCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes what is said about a product, over exactly the state of its facts in which the product met the condition. */
public final class ProductEdit {
    /** Somebody who overtakes us this often in a row is a program that does nothing else. */
    static final int MAX_ATTEMPTS = 5;

    private final PhotoStore bucket;
    private final ProductFactsStore facts;

    /** @param bucket knows which products there are: those with a photo */
    public ProductEdit(PhotoStore bucket, ProductFactsStore facts) {
        this.bucket = bucket;
        this.facts = facts;
    }

    /**
     * Changes a product. The bucket's event brings the change into the index.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     */
    public EditOutcome edit(Caller caller, ProductId product, StateCondition condition, FactsEdit edit) {
        Optional<Refusal> refusal = Refusal.of(caller, product);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            List<StoredObject> objects = objects(product);
            if (objects.stream().noneMatch(object -> object.key() instanceof ObjectKey.Photo)) {
                return new Refusal.UnknownProduct();
            }
            ProductState state = StoredObject.state(objects);
            if (!condition.meets(state)) {
                return new Refusal.ChangedSince(state.etag());
            }
            switch (change(product, objects, edit)) {
                case FactsChange.Done done -> {
                    return new EditOutcome.Edited(
                            done.facts(), done.etag(), state.with(ObjectKey.Facts.NAME, done.etag()));
                }
                case FactsChange.Unusable unusable -> {
                    return new Refusal.UnusableFacts(unusable.problem());
                }
                case FactsChange.Overtaken overtaken -> {}
            }
        }
        return new Refusal.Overtaken();
    }

    private List<StoredObject> objects(ProductId product) {
        try (Stream<StoredObject> objects = bucket.list(product)) {
            return objects.toList();
        }
    }

    private FactsChange change(ProductId product, List<StoredObject> objects, FactsEdit edit) {
        ObjectKey.Facts key = new ObjectKey.Facts(product);
        return facts.change(
                key,
                objects.stream()
                        .filter(object -> object.key().equals(key))
                        .map(StoredObject::stamp)
                        .findFirst(),
                edit);
    }
}
