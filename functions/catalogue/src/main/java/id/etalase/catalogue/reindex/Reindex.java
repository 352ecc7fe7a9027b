package id.etalase.catalogue.reindex;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.recognition.Recognizer;
import java.util.stream.Stream;

/**
 * Puts another index in the place of the live one, without a request or a photo lost. May be broken off at any point and begun
 * again. Every method throws {@link id.etalase.catalogue.index.IndexUnavailableException} and {@link
 * id.etalase.catalogue.photo.PhotoStoreUnavailableException} on a fault that may pass.
 */
public final class Reindex {
    private final PhotoStore bucket;
    private final Recognizer recognizer;
    private final Watcher watcher;

    /** @param recognizer the model of the next index */
    public Reindex(PhotoStore bucket, Recognizer recognizer, Watcher watcher) {
        this.bucket = bucket;
        this.recognizer = recognizer;
        this.watcher = watcher;
    }

    /**
     * Makes sure that whoever searches the live index has the same model.
     *
     * @throws ReindexRefusedException if another model has seen some of its photos
     */
    public void requireSameModel(ProductIndex live) {
        try (Stream<InventoryItem> lines = live.inventory()) {
            long others = lines.filter(line -> !line.origin()
                            .modelFingerprint()
                            .equals(recognizer.model().fingerprint()))
                    .count();
            if (others > 0) {
                throw new ReindexRefusedException(others + " photos of the live index were seen by another model than "
                        + recognizer.model().name()
                        + ": whoever searches it has that model, and would compare what cannot be compared.");
            }
        }
    }

    /**
     * Brings an index to what the bucket says.
     *
     * @param live where what the same model saw is taken over from
     * @param next written to, by nobody's searches read
     * @throws ReindexRefusedException if the bucket does not come to rest
     */
    public void build(ProductIndex live, ProductIndex next, Refresh refresh) {
        catchUp(next, refresh).untilAtRest(live);
    }

    /** Compares the two; {@link Comparison#require} says whether the next one may take the place. */
    public Comparison compare(ProductIndex live, ProductIndex next, Sampling sampling) {
        return new Comparer(live, next, sampling).compare(recognizer.model().fingerprint());
    }

    /**
     * Puts the next index in the place of the live one, and catches up with what was written to that one meanwhile.
     *
     * @param live read and written by the name that moves
     */
    public void replace(ProductIndex live, AliasSwap swap, Refresh refresh) {
        swap.swap();
        settle(live, refresh, swap::settled);
    }

    /**
     * The second half of {@link #replace}, for when that was broken off.
     *
     * @param settled told when it is done
     */
    public void settle(ProductIndex live, Refresh refresh, Runnable settled) {
        catchUp(live, refresh).once();
        settled.run();
    }

    private CatchUp catchUp(ProductIndex index, Refresh refresh) {
        return new CatchUp(bucket, index, recognizer, refresh, watcher);
    }
}
