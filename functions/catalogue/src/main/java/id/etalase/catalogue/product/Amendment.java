package id.etalase.catalogue.product;

import org.jspecify.annotations.Nullable;

/** What becomes of one thing that is said about a product. */
public sealed interface Amendment<T> {
    /**
     * What is said afterwards.
     *
     * @param present what was said before, null for nothing
     */
    @Nullable
    T over(@Nullable T present);

    /** It stays as it is. */
    record Kept<T>() implements Amendment<T> {
        @Override
        public @Nullable T over(@Nullable T present) {
            return present;
        }
    }

    /** It is said anew. */
    record Said<T>(T value) implements Amendment<T> {
        @Override
        public T over(@Nullable T present) {
            return value;
        }
    }

    /** It is not said any more. */
    record Withdrawn<T>() implements Amendment<T> {
        @Override
        public @Nullable T over(@Nullable T present) {
            return null;
        }
    }
}
