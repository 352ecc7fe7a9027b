package id.etalase.search.answer;

import id.etalase.api.answer.Reason;
import id.etalase.api.answer.TagView;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product with its photos.
 *
 * @param price in rupiah
 * @param category of the first photo that has one
 * @param factsProblem for owners; null where the facts are fine
 */
public record ProductView(
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
        @Nullable Reason factsProblem) {
    /**
     * Puts a product into the contract's form.
     *
     * @param photos those that the caller may see; one or more
     * @param role owners are also told what only they should know
     */
    public static ProductView of(ProductId id, List<PhotoDocument> photos, Role role, PhotoLinks links) {
        FactsReading reading = photos.getFirst().facts();
        ProductFacts facts = reading.facts();
        return new ProductView(
                id.toString(),
                id.store().value(),
                facts.name(),
                facts.price(),
                facts.description(),
                facts.stock(),
                facts.inStock(),
                facts.link(),
                category(photos),
                photos.stream().map(photo -> Photo.of(photo, role, links)).toList(),
                role == Role.OWNER ? Reasons.of(reading) : null);
    }

    private static @Nullable String category(List<PhotoDocument> photos) {
        return photos.stream()
                .map(photo -> photo.tags().category())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * A photo of the product.
     *
     * @param status {@code live} or {@code rejected}; rejected ones are for owners
     * @param reason for owners; null where the photo is live
     * @param etag for owners: the state of the object in the bucket that this was made from
     */
    public record Photo(
            String name,
            URI url,
            String status,
            @Nullable Reason reason,
            List<TagView> tags,
            @Nullable String etag) {
        static Photo of(PhotoDocument photo, Role role, PhotoLinks links) {
            boolean owner = role == Role.OWNER;
            return new Photo(
                    photo.key().name(),
                    links.link(photo.key()),
                    photo.live() ? "live" : "rejected",
                    owner ? Reasons.of(photo.recognition()) : null,
                    TagView.all(photo.tags()),
                    owner ? photo.origin().photoEtag() : null);
        }
    }
}
