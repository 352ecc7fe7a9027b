package id.etalase.snapstart;

import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * What happens around a snapshot of this process: first a rehearsal, then everything that must not be shared is closed; after
 * a restore it is opened anew, before the first request.
 */
public final class Snapshot implements Resource {
    private final Runnable rehearsal;
    private final List<Renewed<?>> renewed;

    private Snapshot(Runnable rehearsal, List<Renewed<?>> renewed) {
        this.rehearsal = rehearsal;
        this.renewed = renewed;
    }

    /**
     * Takes part in snapshots from now on.
     *
     * @param rehearsal does what requests will do; if it throws, no snapshot is taken, and Lambda refuses the version
     * @param renewed all that is opened anew
     * @return to be held on to: the runtime itself holds its resources weakly
     */
    public static Snapshot register(Runnable rehearsal, Renewed<?>... renewed) {
        Snapshot snapshot = new Snapshot(rehearsal, List.of(renewed));
        Core.getGlobalContext().register(snapshot);
        return snapshot;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws Exception {
        rehearsal.run();
        for (Renewed<?> each : renewed) {
            each.drop();
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        renewed.forEach(Renewed::get);
    }
}
