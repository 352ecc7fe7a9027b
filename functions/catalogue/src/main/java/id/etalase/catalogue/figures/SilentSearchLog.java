package id.etalase.catalogue.figures;

import id.etalase.catalogue.access.StoreScope;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps nothing: where nobody wants figures. */
public final class SilentSearchLog implements SearchLog {
    @Override
    public void add(LogEntry entry) {}

    @Override
    public Optional<Figures> sum(StoreScope scope, Period period) {
        return Optional.empty();
    }

    @Override
    public long forgetBefore(LocalDate day) {
        return 0;
    }
}
