package id.etalase.client.answer;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with its photos.
 *
 * @param id {@code store.product}
 * @param price in rupiah
 * @param stock pieces at hand; null where the shop does not count
 * @param category the code of the category of the first photo that has one
 * @param photos the role {@code search} sees live ones only
 * @param factsProblem for owners: why the product's facts cannot be used; null where they are fine
 * @param etag the state of the product, for {@link id.etalase.client.request.Write#ifMatch}; null from an API that says none
 */
public record Product(
        String id,
        String store,
        @Nullable String name,
        @Nullable Long price,
        @Nullable String description,
        @Nullable Integer stock,
        boolean inStock,
        @Nullable URI link,
        @Nullable String category,
        List<Photo> photos,
        @Nullable Reason factsProblem,
        @Nullable String etag) {
    public Product {
        photos = Lists.of(photos);
    }

    /** The same with the state that a header said. */
    public Product withEtag(@Nullable String state) {
        return new Product(
                id,
                store,
                name,
                price,
                description,
                stock,
                inStock,
                link,
                category,
                photos,
                factsProblem,
                state == null ? null : state.replace("\"", ""));
    }

    /**
     * A photo of the product.
     *
     * @param status {@code live} or {@code rejected}
     * @param reason for owners: why it was rejected; null where it is live
     * @param etag for owners: the state in the bucket that this was made from
     */
    public record Photo(
            String name,
            URI url,
            String status,
            @Nullable Reason reason,
            List<Tag> tags,
            @Nullable String etag) {
        public Photo {
            tags = Lists.of(tags);
        }

        /** Whether it can be found. */
        public boolean live() {
            return status.equals("live");
        }
    }
}
