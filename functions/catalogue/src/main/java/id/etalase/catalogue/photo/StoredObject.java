package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ObjectKey;

/** An object that a listing of the bucket found. */
public record StoredObject(ObjectKey key, ObjectStamp stamp) {}
