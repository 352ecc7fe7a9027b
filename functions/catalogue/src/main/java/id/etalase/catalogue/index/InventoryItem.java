package id.etalase.catalogue.index;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductState;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A line of the index's inventory: which photo, made from what. */
public record InventoryItem(ObjectKey.Photo key, Origin origin) {
    /**
     * The state of a product as the index knows it. While some of its photos have caught up with other facts than the rest, it is none
     * that the bucket was ever in.
     *
     * @param photos all of one product's
     */
    public static ProductState state(Collection<InventoryItem> photos) {
        Map<String, String> etags = new TreeMap<>();
        TreeSet<String> facts = new TreeSet<>();
        for (InventoryItem photo : photos) {
            etags.put(photo.key().name(), photo.origin().photoEtag());
            facts.add(photo.origin().factsEtag() == null ? "" : photo.origin().factsEtag());
        }
        String told = String.join(",", facts);
        if (!told.isEmpty()) {
            etags.put(ObjectKey.Facts.NAME, told);
        }
        return ProductState.of(etags);
    }
}
