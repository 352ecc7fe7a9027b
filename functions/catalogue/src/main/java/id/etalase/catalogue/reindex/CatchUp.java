package id.etalase.catalogue.reindex;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.sync.SyncOutcome;
import java.util.List;
import java.util.function.Predicate;

/** Brings one index to what the bucket says, photo by photo. */
final class CatchUp {
    /** Each round is left only what changed during the one before; so many are needed where an import is going on. */
    static final int MAX_ROUNDS = 20;

    private final ProductIndex index;
    private final String modelFingerprint;
    private final Refresh refresh;
    private final CatalogueSweep sweep;
    private final CatalogueSync sync;
    private final Watcher watcher;

    CatchUp(PhotoStore bucket, ProductIndex index, Recognizer recognizer, Refresh refresh, Watcher watcher) {
        this.index = index;
        this.modelFingerprint = recognizer.model().fingerprint();
        this.refresh = refresh;
        this.sweep = new CatalogueSweep(bucket, index, modelFingerprint);
        this.sync = new CatalogueSync(bucket, index, recognizer);
        this.watcher = watcher;
    }

    /**
     * Rounds until there is nothing left to do.
     *
     * @param live what the same model saw in the same photo is taken over from there
     * @throws ReindexRefusedException if the photos change faster than that
     */
    void untilAtRest(ProductIndex live) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            refresh.await();
            if (bring(photo -> changed(photo, live)) == 0) {
                return;
            }
        }
        throw new ReindexRefusedException("The bucket changed in each of " + MAX_ROUNDS
                + " rounds: an import is going on. Do it again when that is over; what is built is kept.");
    }

    /** One round, for an index to which others bring whatever changes from now on. */
    void once() {
        refresh.await();
        bring(this::changed);
    }

    private int bring(Predicate<ObjectKey.Photo> changes) {
        List<ObjectKey.Photo> outdated = sweep.outdated();
        watcher.found(outdated.size());
        int changed = 0;
        for (int i = 0; i < outdated.size(); i++) {
            changed += changes.test(outdated.get(i)) ? 1 : 0;
            watcher.reached(i + 1);
        }
        return changed;
    }

    private boolean changed(ObjectKey.Photo photo, ProductIndex live) {
        boolean takenOver = takenOver(photo, live);
        return changed(photo) || takenOver;
    }

    private boolean changed(ObjectKey.Photo photo) {
        return sync.sync(photo).stream().anyMatch(outcome -> outcome != SyncOutcome.UNCHANGED);
    }

    /** Right or wrong: the sync that follows compares it with the bucket, and looks at the photo only if it is another. */
    private boolean takenOver(ObjectKey.Photo photo, ProductIndex live) {
        return index.find(photo).isEmpty()
                && live.find(photo)
                        .map(IndexEntry::document)
                        .filter(document -> document.origin().modelFingerprint().equals(modelFingerprint))
                        .map(index::add)
                        .filter(outcome -> outcome == WriteOutcome.DONE)
                        .isPresent();
    }
}
