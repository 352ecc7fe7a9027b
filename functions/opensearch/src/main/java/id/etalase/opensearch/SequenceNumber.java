package id.etalase.opensearch;

import id.etalase.catalogue.index.Revision;

/**
 * What OpenSearch numbers the writings of a document with; as a {@link Revision} it reads {@code number:term}.
 *
 * @param number of the operation within the shard
 * @param primaryTerm counts the shard's primaries
 */
record SequenceNumber(long number, long primaryTerm) {
    /** @throws IllegalArgumentException if another adapter made the revision */
    static SequenceNumber of(Revision revision) {
        String[] parts = revision.token().split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a revision of this index: " + revision.token());
        }
        return new SequenceNumber(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    Revision revision() {
        return new Revision(number + ":" + primaryTerm);
    }
}
