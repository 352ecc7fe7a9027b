package id.etalase.owner.answer;

import id.etalase.api.http.EntityTag;
import id.etalase.catalogue.correction.EditOutcome;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about a product now.
 *
 * @param price in rupiah
 * @param etag the state of the product
 */
public record FactsView(
        String product,
        @Nullable String name,
        @Nullable Long price,
        @Nullable String description,
        @Nullable Integer stock,
        @Nullable URI link,
        String etag) {
    /** Puts a change into the contract's form. */
    public static FactsView of(ProductId product, EditOutcome.Edited edited) {
        ProductFacts facts = edited.facts();
        return new FactsView(
                product.toString(),
                facts.name(),
                facts.price(),
                facts.description(),
                facts.stock(),
                facts.link(),
                EntityTag.of(edited.state()));
    }
}
