package id.etalase.catalogue.reindex;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How well the next index finds what it ought to, photo by photo. */
final class SampledRecall {
    /** The first page of an answer. */
    static final int TOP = 10;

    /** Asks for more than are compared, for some may be products that only one of the two knows by now. */
    private static final int ASKED = 3 * TOP;

    private final ProductIndex live;
    private final ProductIndex next;
    private final Set<ProductId> common;
    private final boolean sameModel;

    /** @param common the products that both know */
    SampledRecall(ProductIndex live, ProductIndex next, Set<ProductId> common, boolean sameModel) {
        this.live = live;
        this.next = next;
        this.common = common;
        this.sameModel = sameModel;
    }

    /** 0 to 1; empty where the photo cannot be searched for in either. */
    OptionalDouble of(ObjectKey.Photo photo) {
        Optional<Embedding> seen = embedding(next, photo);
        if (seen.isEmpty()) {
            return embedding(live, photo).isPresent() ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        List<ProductId> found = nearest(next, seen.get());
        return OptionalDouble.of(sameModel ? shared(nearest(live, seen.get()), found) : first(found, photo.product()));
    }

    private static Optional<Embedding> embedding(ProductIndex index, ObjectKey.Photo photo) {
        return index.find(photo)
                .map(IndexEntry::document)
                .map(PhotoDocument::recognition)
                .filter(Recognition.Recognized.class::isInstance)
                .map(seen -> ((Recognition.Recognized) seen).embedding());
    }

    private List<ProductId> nearest(ProductIndex index, Embedding embedding) {
        return index.nearest(new NearestQuery(embedding, ASKED, PhotoFilter.NONE)).stream()
                .map(match -> match.photo().key().product())
                .filter(common::contains)
                .limit(TOP)
                .toList();
    }

    private static double shared(List<ProductId> expected, List<ProductId> found) {
        if (expected.isEmpty() && found.isEmpty()) {
            return 1;
        }
        Set<ProductId> both = new HashSet<>(expected);
        both.retainAll(found);
        return (double) both.size() / Math.max(expected.size(), found.size());
    }

    private static double first(List<ProductId> found, ProductId own) {
        return !found.isEmpty() && found.getFirst().equals(own) ? 1 : 0;
    }
}
