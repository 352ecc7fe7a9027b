package id.etalase.snapstart;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something opened when it is first asked for, closed before a snapshot, and opened anew after a restore: no two copies of a
 * process share one. Safe for use by several threads.
 */
public final class Renewed<T extends AutoCloseable> implements Supplier<T> {
    private final Supplier<T> opener;
    private @Nullable T open;

    /** @param opener gives another one each time; is asked again if it throws */
    public Renewed(Supplier<T> opener) {
        this.opener = opener;
    }

    @Override
    public synchronized T get() {
        @Nullable T present = open;
        if (present == null) {
            present = opener.get();
            open = present;
        }
        return present;
    }

    /** Closes what is open, if anything is. */
    synchronized void drop() throws Exception {
        @Nullable T present = open;
        open = null;
        if (present != null) {
            present.close();
        }
    }
}
