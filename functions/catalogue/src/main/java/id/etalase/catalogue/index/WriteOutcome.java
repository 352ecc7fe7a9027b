package id.etalase.catalogue.index;

/** What came of a guarded write. */
public enum WriteOutcome {
    /** It is done, and the next {@link ProductIndex#find} sees it. */
    DONE,
    /** Somebody else wrote or removed the document since it was read; nothing was changed. */
    CONFLICT
}
