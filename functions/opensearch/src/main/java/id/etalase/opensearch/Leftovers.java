package id.etalase.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells, of editions that come in key order and the newest of each photo first, which stand; and remembers the ids of those that
 * are of no more use. For one pass.
 */
final class Leftovers {
    private final Instant longAgo;
    private final List<String> ids = new ArrayList<>();
    private String key = "";

    /** @param longAgo whoever looked at the bucket before then will write no more, so a removal from before then need not be kept */
    Leftovers(Instant longAgo) {
        this.longAgo = longAgo;
    }

    /** Whether it is the newest edition of a photo that is there. */
    boolean stands(Edition<?> edition) {
        boolean newest = !edition.source().key().equals(key);
        key = edition.source().key();
        if (!newest || (edition.removed() && edition.version().before(longAgo))) {
            ids.add(edition.id());
        }
        return newest && !edition.removed();
    }

    /** What can be deleted, as far as it has come by. */
    List<String> ids() {
        return List.copyOf(ids);
    }
}
