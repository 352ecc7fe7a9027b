package id.etalase.catalogue.reindex;

/** Is told how it goes. */
public interface Watcher {
    /** So many photos are to be looked after; then each is {@link #reached}. */
    void found(int photos);

    /** So many of those that were found are done. */
    void reached(int photos);
}
