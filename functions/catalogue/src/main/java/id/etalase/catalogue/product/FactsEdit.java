package id.etalase.catalogue.product;

import id.etalase.catalogue.recognition.Tags;
import java.net.URI;

/**
 * What an owner says differently about a product. Each part is as {@link ProductFacts} has it.
 *
 * @param tags with {@link Tags#NONE}, all that was confirmed is withdrawn
 */
public record FactsEdit(
        Amendment<String> name,
        Amendment<Long> price,
        Amendment<String> description,
        Amendment<Integer> stock,
        Amendment<URI> link,
        Amendment<Tags> tags) {
    /** Nothing. */
    public static final FactsEdit NONE = new FactsEdit(
            new Amendment.Kept<>(),
            new Amendment.Kept<>(),
            new Amendment.Kept<>(),
            new Amendment.Kept<>(),
            new Amendment.Kept<>(),
            new Amendment.Kept<>());

    /** Other tags, in place of all that were confirmed. */
    public static FactsEdit tags(Tags tags) {
        return new FactsEdit(
                NONE.name, NONE.price, NONE.description, NONE.stock, NONE.link, new Amendment.Said<>(tags));
    }

    /**
     * What is said afterwards.
     *
     * @throws InvalidFactsException if a value is out of its range
     */
    public ProductFacts over(ProductFacts facts) {
        Tags confirmed = tags.over(facts.tags());
        return new ProductFacts(
                name.over(facts.name()),
                price.over(facts.price()),
                description.over(facts.description()),
                stock.over(facts.stock()),
                link.over(facts.link()),
                confirmed == null ? Tags.NONE : confirmed);
    }
}
