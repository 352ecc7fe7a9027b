package id.etalase.opensearch;

import id.etalase.catalogue.product.ObjectKey;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets the threads of this process write to one photo one after the other, and to different photos mostly at once. */
final class PhotoLocks {
    private static final int LOCKS = 64;

    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

    <T> T with(ObjectKey.Photo photo, Supplier<T> work) {
        Lock lock = locks.get(Math.floorMod(photo.hashCode(), LOCKS));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
