package id.etalase.catalogue.sync;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the index has missed, whatever the cause: lost events, a crash, a restored bucket, another model. Its work
 * list goes to {@link CatalogueSync}. Holds a line per photo in memory.
 */
public final class CatalogueSweep {
    private final PhotoStore bucket;
    private final ProductIndex index;
    private final String modelFingerprint;

    /** @param modelFingerprint the model in use; photos that another has seen are found too */
    public CatalogueSweep(PhotoStore bucket, ProductIndex index, String modelFingerprint) {
        this.bucket = bucket;
        this.index = index;
        this.modelFingerprint = modelFingerprint;
    }

    /** The photos whose document is missing, outdated or left over, in key order. */
    public List<ObjectKey.Photo> outdated() {
        Map<ObjectKey.Photo, Origin> wanted = wanted();
        Map<ObjectKey.Photo, Origin> indexed = indexed();
        return Stream.concat(wanted.keySet().stream(), indexed.keySet().stream())
                .distinct()
                .filter(photo ->
                        !Optional.ofNullable(wanted.get(photo)).equals(Optional.ofNullable(indexed.get(photo))))
                .sorted()
                .toList();
    }

    private Map<ObjectKey.Photo, Origin> wanted() {
        Map<ProductId, String> facts = new HashMap<>();
        Map<ObjectKey.Photo, String> photos = new TreeMap<>();
        try (Stream<StoredObject> objects = bucket.list()) {
            objects.forEach(object -> {
                String etag = object.stamp().etag();
                switch (object.key()) {
                    case ObjectKey.Photo photo -> photos.put(photo, etag);
                    case ObjectKey.Facts fact -> facts.put(fact.product(), etag);
                    case ObjectKey.Foreign foreign -> {}
                }
            });
        }
        Map<ObjectKey.Photo, Origin> wanted = new TreeMap<>();
        photos.forEach(
                (photo, etag) -> wanted.put(photo, new Origin(etag, facts.get(photo.product()), modelFingerprint)));
        return wanted;
    }

    private Map<ObjectKey.Photo, Origin> indexed() {
        try (Stream<InventoryItem> inventory = index.inventory()) {
            return inventory.collect(Collectors.toMap(InventoryItem::key, InventoryItem::origin));
        }
    }
}
