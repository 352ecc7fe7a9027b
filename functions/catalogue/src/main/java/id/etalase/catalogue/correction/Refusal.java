package id.etalase.catalogue.correction;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.product.ProductId;
import java.util.List;
import java.util.Optional;

/** Why nothing was changed. */
public sealed interface Refusal extends CorrectionOutcome, EditOutcome, RemovalOutcome {
    /** The caller is no owner. */
    record NotAnOwner() implements Refusal {}

    /** The product does not exist, or lies outside the caller's scope. */
    record UnknownProduct() implements Refusal {}

    /** The product is there and has no photo of that name. */
    record UnknownPhoto() implements Refusal {}

    /**
     * The category is none of those there are.
     *
     * @param categories the codes of those there are
     */
    record UnknownCategory(List<String> categories) implements Refusal {
        public UnknownCategory {
            categories = List.copyOf(categories);
        }
    }

    /**
     * The product's facts must be mended first: what is wrong in them stays wrong with this change.
     *
     * @param problem what is wrong with them, in plain English
     */
    record UnusableFacts(String problem) implements Refusal {}

    /**
     * The product is not in a state in which it was to be changed.
     *
     * @param etag its present state
     */
    record ChangedSince(String etag) implements Refusal {}

    /** Somebody else kept changing the product's facts at the same time; try again. */
    record Overtaken() implements Refusal {}

    /** Why a caller may not change a product, whether or not it exists. */
    static Optional<Refusal> of(Caller caller, ProductId product) {
        if (caller.role() != Role.OWNER) {
            return Optional.of(new NotAnOwner());
        }
        return caller.scope().includes(product.store()) ? Optional.empty() : Optional.of(new UnknownProduct());
    }
}
