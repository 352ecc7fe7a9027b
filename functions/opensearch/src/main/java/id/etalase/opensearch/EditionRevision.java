package id.etalase.opensearch;

import id.etalase.catalogue.index.Revision;

/**
 * What a {@link Revision} says where editions lie side by side.
 *
 * @param read the version that was read
 * @param next the one that a write on the strength of that reading gets; it was fixed before the bucket was looked at
 */
record EditionRevision(Version read, Version next) {
    private static final String SEPARATOR = "/";

    /** @throws IllegalArgumentException if another adapter made the revision */
    static EditionRevision of(Revision revision) {
        String[] parts = revision.token().split(SEPARATOR, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a revision of this index: " + revision.token());
        }
        return new EditionRevision(new Version(parts[0]), new Version(parts[1]));
    }

    Revision revision() {
        return new Revision(read.text() + SEPARATOR + next.text());
    }
}
