package id.etalase.catalogue.shelf;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.ProductState;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A product as its owner sees it on the shelf.
 *
 * @param photos all of it, in key order; one or more
 * @param attention why it needs its owner, the most urgent first
 */
public record ShelfProduct(ProductId id, List<PhotoSummary> photos, List<Attention> attention) {
    public ShelfProduct {
        photos = List.copyOf(photos);
        attention = List.copyOf(attention);
    }

    /**
     * Looks at what a product needs.
     *
     * @param photos all of it, in key order; one or more
     * @param sure from which confidence on the model's categories count
     */
    static ShelfProduct of(ProductId id, List<PhotoSummary> photos, Optional<Thresholds> sure) {
        ShelfProduct product = new ShelfProduct(id, photos, List.of());
        return new ShelfProduct(id, photos, product.needs(sure));
    }

    /** What its owner says about it. */
    public FactsReading facts() {
        return photos.getFirst().facts();
    }

    /** The photo that shows it best, the first that can be found and has a category; empty if none can be found. */
    public Optional<PhotoSummary> face() {
        return photos.stream()
                .filter(photo -> photo.tags().has(TagType.CATEGORY))
                .findFirst()
                .or(() -> photos.stream().filter(PhotoSummary::live).findFirst());
    }

    /** What that photo shows. */
    public Tags tags() {
        return face().map(PhotoSummary::tags).orElse(Tags.NONE);
    }

    /** Its category, if there is one. */
    public Optional<Tag> category() {
        return tags().of(TagType.CATEGORY).stream().findFirst();
    }

    /** How many photos can be found by a search. */
    public int live() {
        return (int) photos.stream().filter(PhotoSummary::live).count();
    }

    /** Its objects, as the index knows them. */
    public ProductState state() {
        return InventoryItem.state(photos.stream().map(PhotoSummary::line).toList());
    }

    /** Where it stands. */
    ShelfPosition position(ShelfOrder order) {
        List<Attention> urgency = List.of(Attention.values());
        int rank = attention.isEmpty() ? urgency.size() : urgency.indexOf(attention.getFirst());
        String name = facts().facts().name();
        String shown =
                (name == null ? id.code() : name).toLowerCase(Locale.ROOT).replaceAll("\\R", " ");
        return new ShelfPosition(order, order == ShelfOrder.ATTENTION ? rank : 0, shown, id);
    }

    private List<Attention> needs(Optional<Thresholds> sure) {
        List<Attention> needs = new ArrayList<>();
        if (live() < photos.size()) {
            needs.add(Attention.REJECTED_PHOTO);
        }
        switch (facts()) {
            case FactsReading.Unusable unusable -> needs.add(Attention.FACTS_PROBLEM);
            case FactsReading.Read(ProductFacts said) -> {
                if (said.price() == null) {
                    needs.add(Attention.NO_PRICE);
                }
                if (said.name() == null) {
                    needs.add(Attention.NO_NAME);
                }
            }
        }
        if (live() > 0 && sure.filter(this::isUnsure).isPresent()) {
            needs.add(Attention.UNSURE);
        }
        return needs;
    }

    private boolean isUnsure(Thresholds sure) {
        return category()
                .filter(tag -> tag.source() == TagSource.OWNER || tag.confidence() >= sure.of(tag.code()))
                .isEmpty();
    }
}
