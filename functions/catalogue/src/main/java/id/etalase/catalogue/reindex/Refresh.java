package id.etalase.catalogue.reindex;

/** A port to the index that is being built. */
@FunctionalInterface
public interface Refresh {
    /**
     * Returns when searches and the inventory see every write that was done before the call.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    void await();
}
