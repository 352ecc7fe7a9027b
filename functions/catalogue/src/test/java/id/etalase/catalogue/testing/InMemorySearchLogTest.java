package id.etalase.catalogue.testing;

import id.etalase.catalogue.figures.SearchLog;

class InMemorySearchLogTest extends SearchLogContract {
    private final InMemorySearchLog log = new InMemorySearchLog();

    @Override
    protected SearchLog log() {
        return log;
    }

    @Override
    protected void settle() {}
}
