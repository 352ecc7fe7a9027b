package id.etalase.catalogue.reindex;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Compares two indexes by their inventories and by a sample of searches. Holds a line per photo in memory. */
final class Comparer {
    private final ProductIndex live;
    private final ProductIndex next;
    private final Sampling sampling;

    Comparer(ProductIndex live, ProductIndex next, Sampling sampling) {
        this.live = live;
        this.next = next;
        this.sampling = sampling;
    }

    Comparison compare(String modelFingerprint) {
        Map<ObjectKey.Photo, Origin> old = inventory(live);
        Map<ObjectKey.Photo, Origin> built = inventory(next);
        boolean sameModel = old.values().stream()
                .allMatch(origin -> origin.modelFingerprint().equals(modelFingerprint));
        List<ObjectKey.Photo> common =
                built.keySet().stream().filter(old::containsKey).toList();
        double[] scores = scores(common, sameModel);
        return new Comparison(
                old.size(),
                built.size(),
                without(old, built),
                without(built, old),
                sameModel,
                scores.length,
                DoubleStream.of(scores).average().orElse(1));
    }

    private double[] scores(List<ObjectKey.Photo> common, boolean sameModel) {
        Set<ProductId> products = common.stream().map(ObjectKey.Photo::product).collect(Collectors.toSet());
        SampledRecall recall = new SampledRecall(live, next, products, sameModel);
        List<ObjectKey.Photo> drawn = new ArrayList<>(common);
        Collections.shuffle(drawn, new Random(sampling.seed()));
        return drawn.stream()
                .limit(sampling.photos())
                .map(recall::of)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private static Map<ObjectKey.Photo, Origin> inventory(ProductIndex index) {
        try (Stream<InventoryItem> lines = index.inventory()) {
            return lines.collect(Collectors.toMap(
                    InventoryItem::key, InventoryItem::origin, (first, second) -> second, TreeMap::new));
        }
    }

    private static List<ObjectKey.Photo> without(Map<ObjectKey.Photo, Origin> all, Map<ObjectKey.Photo, Origin> other) {
        return all.keySet().stream().filter(key -> !other.containsKey(key)).toList();
    }
}
