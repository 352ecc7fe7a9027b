package id.etalase.search.answer;

import id.etalase.api.answer.Rounded;
import id.etalase.api.answer.TagView;
import id.etalase.api.http.EntityTag;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.shelf.Attention;
import id.etalase.catalogue.shelf.ShelfOutcome;
import id.etalase.catalogue.shelf.ShelfPosition;
import id.etalase.catalogue.shelf.ShelfProduct;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a store's products, for its owner.
 *
 * @param total how many there are on all pages
 * @param next the cursor of the next page; null on the last
 */
public record ShelfView(
        List<Line> products, int total, @Nullable String next) {
    /** Puts a page into the contract's form. */
    public static ShelfView of(ShelfOutcome.Page page, PhotoLinks links) {
        ShelfPosition next = page.next();
        return new ShelfView(
                page.products().stream().map(product -> Line.of(product, links)).toList(),
                page.total(),
                next == null ? null : next.cursor());
    }

    /**
     * A product.
     *
     * @param price in rupiah
     * @param category the code of the category of the photo that shows the product
     * @param confidence how sure that is, 0 to 1
     * @param photo that shows the product; null where none can be found
     * @param attention why the product needs its owner, the most urgent first
     * @param etag the state of the product's objects, as the header {@code ETag} of the product says it
     */
    public record Line(
            String id,
            String store,
            @Nullable String name,
            @Nullable Long price,
            @Nullable Integer stock,
            boolean inStock,
            @Nullable String category,
            @Nullable Double confidence,
            List<TagView> tags,
            @Nullable Face photo,
            Photos photos,
            List<String> attention,
            String etag) {
        private static Line of(ShelfProduct product, PhotoLinks links) {
            ProductFacts facts = product.facts().facts();
            return new Line(
                    product.id().toString(),
                    product.id().store().value(),
                    facts.name(),
                    facts.price(),
                    facts.stock(),
                    facts.inStock(),
                    product.category().map(Tag::code).orElse(null),
                    product.category().map(tag -> Rounded.of(tag.confidence())).orElse(null),
                    TagView.all(product.tags()),
                    product.face().map(photo -> Face.of(photo, links)).orElse(null),
                    new Photos(product.live(), product.photos().size() - product.live()),
                    product.attention().stream().map(Attention::code).toList(),
                    EntityTag.of(product.state()));
        }
    }

    /** A photo and where to see it. */
    public record Face(String name, URI url) {
        private static Face of(PhotoSummary photo, PhotoLinks links) {
            return new Face(photo.key().name(), links.link(photo.key()));
        }
    }

    /**
     * How many photos there are.
     *
     * @param live those that can be found
     * @param rejected those that cannot be used
     */
    public record Photos(int live, int rejected) {}
}
