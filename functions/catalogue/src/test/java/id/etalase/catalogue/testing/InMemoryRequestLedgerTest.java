package id.etalase.catalogue.testing;

import id.etalase.catalogue.idempotency.RequestLedger;

class InMemoryRequestLedgerTest extends RequestLedgerContract {
    private final InMemoryRequestLedger ledger = new InMemoryRequestLedger();

    @Override
    protected RequestLedger ledger() {
        return ledger;
    }
}
