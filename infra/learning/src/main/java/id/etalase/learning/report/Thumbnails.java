package id.etalase.learning.report;

import id.etalase.learning.evaluation.PhotoRef;

/** Small pictures of photos, for reports that stay at home. */
@FunctionalInterface
public interface Thumbnails {
    /** For reports that are published: no pictures. */
    Thumbnails NONE = photo -> "";

    /** A data URI; empty where there is none. */
    String of(PhotoRef photo);
}
