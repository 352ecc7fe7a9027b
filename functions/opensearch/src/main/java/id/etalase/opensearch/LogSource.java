package id.etalase.opensearch;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the search log as it lies in its index; {@link SearchLogIndex} says how each field is indexed.
 *
 * @param key by which entries are told apart and come in order: the day and a random number
 * @param day as {@code 2026-01-05}
 * @param entry {@value #SEARCHED} or {@value #OPENED}
 * @param stores that were searched ({@value #EVERY_STORE} for all of them), or that sells what was opened
 * @param missed in Indonesian, a line end, and in English
 */
record LogSource(
        String key,
        String day,
        String entry,
        List<String> stores,
        @Nullable String kind,
        @Nullable List<String> found,
        @Nullable Boolean unmatched,
        @Nullable String missed,
        @Nullable String opened) {
    static final String SEARCHED = "searched";
    static final String OPENED = "opened";

    /** No store has such an id. */
    static final String EVERY_STORE = "*";

    private static final String LINE_END = "\n";

    static LogSource of(LogEntry entry) {
        String day = entry.day().toString();
        String key = day + "/" + UUID.randomUUID();
        return switch (entry) {
            case LogEntry.Searched searched ->
                new LogSource(
                        key,
                        day,
                        SEARCHED,
                        stores(searched.scope()),
                        searched.kind().code(),
                        searched.found().stream().map(ProductId::toString).toList(),
                        searched.unmatched(),
                        missed(searched.missed()),
                        null);
            case LogEntry.Opened opened ->
                new LogSource(
                        key,
                        day,
                        OPENED,
                        List.of(opened.product().store().value()),
                        null,
                        null,
                        null,
                        null,
                        opened.product().toString());
        };
    }

    /** What was missed, of a value of that field. */
    static Label label(String missed) {
        int end = missed.indexOf(LINE_END);
        return new Label(missed.substring(0, end), missed.substring(end + 1));
    }

    private static @Nullable String missed(@Nullable Label label) {
        return label == null ? null : label.id() + LINE_END + label.en();
    }

    private static List<String> stores(StoreScope scope) {
        return switch (scope) {
            case StoreScope.Everything everything -> List.of(EVERY_STORE);
            case StoreScope.Stores some ->
                some.stores().stream().map(StoreId::value).sorted().toList();
        };
    }

    /** The part that is needed to find an entry again. */
    record Line(String key) {}
}
