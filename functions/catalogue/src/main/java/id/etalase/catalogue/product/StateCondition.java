package id.etalase.catalogue.product;

import java.util.Optional;
import java.util.Set;

/**
 * In which state a product must be for it to be changed.
 *
 * @param etags the states that will do, as {@link ProductState#etag} says them; empty if any will
 */
public record StateCondition(Optional<Set<String>> etags) {
    /** Whatever its state. */
    public static final StateCondition NONE = new StateCondition(Optional.empty());

    public StateCondition {
        etags = etags.map(Set::copyOf);
    }

    /** One of these. */
    public static StateCondition oneOf(Set<String> etags) {
        return new StateCondition(Optional.of(etags));
    }

    /** Whether a state will do. */
    public boolean meets(ProductState state) {
        return etags.map(wanted -> wanted.contains(state.etag())).orElse(true);
    }
}
