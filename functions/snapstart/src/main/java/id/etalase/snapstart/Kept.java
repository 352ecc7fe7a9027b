package id.etalase.snapstart;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first asked for and kept from then on, also in snapshots. Safe for use by several threads. */
public final class Kept<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** @param maker is asked again if it throws */
    public Kept(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        @Nullable T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
