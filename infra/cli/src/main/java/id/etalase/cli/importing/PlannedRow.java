package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.client.answer.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV, or a file of a folder, and what it is to become.
 *
 * @param place where it stands, for people
 * @param product null where none can be made of it
 * @param objects what it brings to the bucket
 * @param awaited photos that it names and does not bring: fine if the bucket has them already; or else what to tell the owner
 * @param refusal why it cannot be used, and what to do; null where it can
 */
record PlannedRow(
        String place,
        @Nullable ProductId product,
        List<PlannedObject> objects,
        Map<ObjectKey.Photo, Words> awaited,
        @Nullable Words refusal) {
    PlannedRow {
        objects = List.copyOf(objects);
        awaited = Map.copyOf(awaited);
    }

    /** The same, of no use. */
    PlannedRow refused(Words why) {
        return new PlannedRow(place, product, List.of(), Map.of(), why);
    }

    /** The same with those objects alone. */
    PlannedRow keeping(Predicate<PlannedObject> which) {
        return new PlannedRow(place, product, objects.stream().filter(which).toList(), awaited, refusal);
    }

    /** Whether it names a photo, here or in the bucket. */
    boolean namesPhotos() {
        return !awaited.isEmpty() || objects.stream().anyMatch(object -> object.key() instanceof ObjectKey.Photo);
    }
}
