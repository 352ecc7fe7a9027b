package id.etalase.catalogue.photo;

/**
 * A state of an object in the bucket.
 *
 * @param etag changes whenever the content does; without quotes
 * @param size in bytes
 */
public record ObjectStamp(String etag, long size) {}
