package id.etalase.search.answer;

import id.etalase.api.answer.Reason;
import id.etalase.api.answer.Rounded;
import id.etalase.api.answer.TagView;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchOutcome;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param query what it was taken for
 * @param hits the products found, best first
 * @param nearMisses what comes closest without being good enough, best first
 * @param noMatch why there are no hits; null where there are
 */
public record SearchView(
        Query query,
        List<Hit> hits,
        List<Hit> nearMisses,
        @Nullable Reason noMatch) {
    /** Puts a search into the contract's form. */
    public static SearchView of(QuerySubject subject, SearchOutcome.Found found, PhotoLinks links) {
        return new SearchView(
                Query.of(subject, found),
                hits(found.hits(), links),
                hits(found.nearMisses(), links),
                Reasons.of(found.noMatch()));
    }

    private static List<Hit> hits(List<Match> matches, PhotoLinks links) {
        return matches.stream().map(match -> Hit.of(match, links)).toList();
    }

    /**
     * What the query was taken for.
     *
     * @param kind {@code photo}, {@code product}, {@code text} or {@code photo-and-text}
     * @param text the words that were asked for; null where there were none
     * @param category what the photo or product was taken for; null for words alone
     * @param object where in the photo the main object is; null where there is no photo
     */
    public record Query(
            String kind,
            @Nullable String text,
            @Nullable String category,
            List<TagView> tags,
            @Nullable Box object) {
        static Query of(QuerySubject subject, SearchOutcome.Found found) {
            return switch (subject) {
                case QuerySubject.Photo photo -> of("photo", null, found);
                case QuerySubject.Product product -> of("product", null, found);
                case QuerySubject.Text text -> of("text", text.words(), found);
                case QuerySubject.PhotoAndText both ->
                    of("photo-and-text", both.text().words(), found);
            };
        }

        private static Query of(String kind, @Nullable String text, SearchOutcome.Found found) {
            return new Query(
                    kind, text, found.taken().category(), TagView.all(found.taken()), Box.of(found.mainObject()));
        }
    }

    /** A part of a photo, in shares of its width and height, from its upper left corner. */
    public record Box(double x, double y, double width, double height) {
        static @Nullable Box of(@Nullable MainObject object) {
            return object == null
                    ? null
                    : new Box(
                            Rounded.of(object.x()),
                            Rounded.of(object.y()),
                            Rounded.of(object.width()),
                            Rounded.of(object.height()));
        }
    }

    /**
     * A product, shown by its closest photo.
     *
     * @param price in rupiah
     * @param score how alike query and photo are, or how well the words fit, 0 to 1
     */
    public record Hit(
            String product,
            String store,
            @Nullable String name,
            @Nullable Long price,
            boolean inStock,
            @Nullable String category,
            List<TagView> tags,
            Photo photo,
            @Nullable URI link,
            double score) {
        static Hit of(Match match, PhotoLinks links) {
            PhotoDocument document = match.photo();
            ProductFacts facts = document.facts().facts();
            Tags tags = document.tags();
            return new Hit(
                    document.key().product().toString(),
                    document.key().product().store().value(),
                    facts.name(),
                    facts.price(),
                    facts.inStock(),
                    tags.category(),
                    TagView.all(tags),
                    new Photo(document.key().name(), links.link(document.key())),
                    facts.link(),
                    Rounded.of(match.similarity()));
        }
    }

    /** A photo and where to see it. */
    public record Photo(String name, URI url) {}
}
