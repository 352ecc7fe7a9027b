package id.etalase.catalogue.idempotency;

/**
 * A line of the ledger as it was read.
 *
 * @param revision under which it may be written over
 */
public record LedgerEntry(KeptRequest request, String revision) {}
