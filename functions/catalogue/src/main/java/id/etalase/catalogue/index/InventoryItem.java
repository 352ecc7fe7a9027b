package id.etalase.catalogue.index;

import id.etalase.catalogue.product.ObjectKey;

/** A line of the index's inventory: which photo, made from what. */
public record InventoryItem(ObjectKey.Photo key, Origin origin) {}
