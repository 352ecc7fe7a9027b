package id.etalase.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was opened one after the other, to be closed in reverse; one that fails does not keep the others open. */
public final class Resources implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Keeps what was opened. */
    public synchronized <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Opens one more; a {@link #close} in another thread waits until that has been done or has failed. */
    public synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
        return add(opening.get());
    }

    /** Closes all because of a failure; one that comes of it is added to the first. */
    public void closeAfter(Throwable cause) {
        try {
            close();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** Closes all; does nothing the second time. */
    @Override
    public synchronized void close() {
        @Nullable RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                RuntimeException failure = new IllegalStateException("Closing a part of the local system", e);
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
