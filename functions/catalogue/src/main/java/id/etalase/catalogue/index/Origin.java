package id.etalase.catalogue.index;

import org.jspecify.annotations.Nullable;

/**
 * What a document was made from; while these stand, it needs no work.
 *
 * @param photoEtag the photo's state in the bucket
 * @param factsEtag the state of {@code product.json}, null where there is none
 * @param modelFingerprint the model that looked
 */
public record Origin(String photoEtag, @Nullable String factsEtag, String modelFingerprint) {
    /** Whether an embedding made for one can be kept for the other: the same photo seen by the same model. */
    public boolean sameLook(Origin other) {
        return photoEtag.equals(other.photoEtag) && modelFingerprint.equals(other.modelFingerprint);
    }
}
