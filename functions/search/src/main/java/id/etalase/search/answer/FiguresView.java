package id.etalase.search.answer;

import id.etalase.api.answer.Words;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.SearchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What use was made of stores.
 *
 * @param from the first day, as {@code 2026-01-05}
 * @param to the last day, today
 * @param days each of them, in order
 * @param products most found first
 * @param unmatched most wanted first
 */
public record FiguresView(
        String from, String to, Searches searches, List<Day> days, List<Product> products, List<Unmatched> unmatched) {
    /** Puts figures into the contract's form. */
    public static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.period().from().toString(),
                figures.period().to().toString(),
                Searches.of(figures),
                figures.days().stream()
                        .map(day -> new Day(day.day().toString(), day.searches(), day.noMatch()))
                        .toList(),
                figures.products().stream()
                        .map(each -> new Product(each.product().toString(), each.name(), each.found(), each.opened()))
                        .toList(),
                figures.unmatched().stream()
                        .map(each -> new Unmatched(Words.of(each.words()), each.count()))
                        .toList());
    }

    /** How many there were, in all and by what they were made with, and how many of them found nothing. */
    public record Searches(long total, long photo, long text, long product, long photoAndText, long noMatch) {
        static Searches of(Figures figures) {
            return new Searches(
                    figures.total(),
                    of(figures, SearchKind.PHOTO),
                    of(figures, SearchKind.TEXT),
                    of(figures, SearchKind.PRODUCT),
                    of(figures, SearchKind.PHOTO_AND_TEXT),
                    figures.noMatch());
        }

        private static long of(Figures figures, SearchKind kind) {
            return figures.searches().getOrDefault(kind, 0L);
        }
    }

    /** One day's searches. */
    public record Day(String day, long searches, long noMatch) {}

    /** How often a product was found and opened. */
    public record Product(String product, @Nullable String name, long found, long opened) {}

    /** What was looked for and not found. */
    public record Unmatched(Words words, long count) {}
}
