package id.etalase.search;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchLog;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** A search log that can do nothing. */
record FailingSearchLog(Supplier<RuntimeException> failure) implements SearchLog {
    @Override
    public void add(LogEntry entry) {
        throw failure.get();
    }

    @Override
    public Optional<Figures> sum(StoreScope scope, Period period) {
        throw failure.get();
    }

    @Override
    public long forgetBefore(LocalDate day) {
        throw failure.get();
    }
}
