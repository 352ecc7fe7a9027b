package id.etalase.catalogue.correction;

import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.recognition.Vocabulary;

/** All that owners may change, over one bucket. */
public record OwnerChanges(TagCorrection correction, ProductEdit edit, ProductRemoval removal) {
    /**
     * Over a bucket.
     *
     * @param vocabulary of the model in use: its categories are all there are
     */
    public static OwnerChanges of(PhotoStore bucket, ProductFactsStore facts, Vocabulary vocabulary) {
        ProductEdit edit = new ProductEdit(bucket, facts);
        return new OwnerChanges(new TagCorrection(edit, vocabulary), edit, new ProductRemoval(bucket));
    }
}
