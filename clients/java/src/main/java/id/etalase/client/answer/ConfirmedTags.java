package id.etalase.client.answer;

import java.util.List;

/**
 * What is confirmed about a product now.
 *
 * @param etag the state of the product's facts that holds it
 */
public record ConfirmedTags(String product, List<Tag> tags, String etag) {
    public ConfirmedTags {
        tags = Lists.of(tags);
    }
}
