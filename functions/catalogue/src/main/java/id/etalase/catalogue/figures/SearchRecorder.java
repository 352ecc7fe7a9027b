package id.etalase.catalogue.figures;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.search.NoMatch;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the search log keeps of what callers do: of shoppers what they did, of owners nothing. */
public record SearchRecorder(InstantSource clock) {
    /** The entry of a search, or empty if there is nothing to keep. */
    public Optional<LogEntry> searched(Caller caller, SearchRequest request, SearchOutcome outcome) {
        return caller.role() == Role.SEARCH && outcome instanceof SearchOutcome.Found found
                ? Optional.of(searched(caller.scope(), request, found))
                : Optional.empty();
    }

    /** The entry of a look at one product, or empty if there is nothing to keep. */
    public Optional<LogEntry> opened(Caller caller, ProductId product) {
        return caller.role() == Role.SEARCH
                ? Optional.of(new LogEntry.Opened(Period.today(clock), product))
                : Optional.empty();
    }

    private LogEntry searched(StoreScope scope, SearchRequest request, SearchOutcome.Found outcome) {
        List<ProductId> found = outcome.hits().stream()
                .map(hit -> hit.photo().key().product())
                .limit(LogEntry.MOST_FOUND)
                .toList();
        return new LogEntry.Searched(
                Period.today(clock),
                SearchKind.of(request.subject()),
                request.filter().scope().intersection(scope),
                found,
                missed(request.subject(), outcome));
    }

    /** What only a filter kept from being found is sold, and so is what a product is compared with. */
    private static @Nullable Label missed(QuerySubject subject, SearchOutcome.Found outcome) {
        if (outcome.noMatch() == null || outcome.noMatch() == NoMatch.NOTHING_MEETS_FILTER) {
            return null;
        }
        return switch (subject) {
            case QuerySubject.Photo photo -> takenFor(outcome.taken());
            case QuerySubject.Product product -> null;
            case QuerySubject.Text text -> LogEntry.words(text.words());
            case QuerySubject.PhotoAndText both -> LogEntry.words(both.text().words());
        };
    }

    /** The finest word for what a photo shows. */
    private static @Nullable Label takenFor(Tags tags) {
        return Stream.of(TagType.KIND, TagType.CATEGORY)
                .flatMap(type -> tags.of(type).stream())
                .map(Tag::label)
                .findFirst()
                .orElse(null);
    }
}
