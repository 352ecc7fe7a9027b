package id.etalase.owner.answer;

import id.etalase.api.answer.TagView;
import id.etalase.catalogue.correction.CorrectionOutcome;
import id.etalase.catalogue.product.ProductId;
import java.util.List;

/**
 * What an owner has confirmed about a product.
 *
 * @param etag the state of {@code product.json} in the bucket that holds it
 */
public record ConfirmedTagsView(String product, List<TagView> tags, String etag) {
    /** Puts a correction into the contract's form. */
    public static ConfirmedTagsView of(ProductId product, CorrectionOutcome.Confirmed confirmed) {
        return new ConfirmedTagsView(product.toString(), TagView.all(confirmed.tags()), confirmed.etag());
    }
}
