package id.etalase.indexing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.sync.CatalogueSweep;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Looks for photos that the index is wrong about, and brings them up to date as long as there is time; the next one goes on. */
record ScheduledSweep(CatalogueSweep sweep, Round round, Journal journal, BooleanSupplier timeLeft) {
    /** The faults met on the way. */
    List<RuntimeException> faults() {
        List<ObjectKey.Photo> outdated = sweep.outdated();
        List<RuntimeException> met = new ArrayList<>();
        int done = 0;
        for (Iterator<ObjectKey.Photo> photos = outdated.iterator();
                photos.hasNext() && timeLeft.getAsBoolean();
                done++) {
            met.addAll(round.faults(List.of(photos.next())));
        }
        journal.swept(outdated.size(), done);
        return met;
    }
}
