package id.etalase.catalogue.sync;

/** What bringing one photo up to date came to. */
public enum SyncOutcome {
    /** The index said what the bucket says already. */
    UNCHANGED,
    /** The photo can now be found. */
    LIVE,
    /** The photo can never be used; its document says why. */
    REJECTED,
    /** The photo is gone from the bucket, and now from the index. */
    REMOVED
}
