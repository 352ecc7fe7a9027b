package id.etalase.catalogue.reindex;

/** The port to the name by which everybody reads and writes the live index. */
public interface AliasSwap {
    /**
     * Gives the name to the next index, in one step: whoever asks sees one index or the other. Remembers that nobody has looked
     * yet for what was written to the other one meanwhile.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    void swap();

    /** Forgets that: somebody has looked. */
    void settled();
}
