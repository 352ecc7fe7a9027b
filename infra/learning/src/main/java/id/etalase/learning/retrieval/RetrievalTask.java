package id.etalase.learning.retrieval;

import id.etalase.learning.features.FeatureSet;

/**
 * What is looked for, and where. No query finds the very file that it is, whichever row names it.
 *
 * @param queries asked with
 * @param gallery searched
 * @param leaveOneOut whether both are the same photos
 */
public record RetrievalTask(FeatureSet queries, FeatureSet gallery, boolean leaveOneOut) {
    /** @throws IllegalArgumentException if nothing is asked, or nothing can be found */
    public RetrievalTask {
        if (queries.size() == 0 || gallery.size() < (leaveOneOut ? 2 : 1)) {
            throw new IllegalArgumentException(
                    "Nothing to compare: " + queries.size() + " queries, " + gallery.size() + " photos to search in");
        }
    }

    /** Every photo asks for the others. */
    public static RetrievalTask leaveOneOut(FeatureSet photos) {
        return new RetrievalTask(photos, photos, true);
    }

    /** Some photos ask for others. */
    public static RetrievalTask between(FeatureSet queries, FeatureSet gallery) {
        return new RetrievalTask(queries, gallery, false);
    }

    boolean relevant(int query, int photo) {
        return queries.label(query).equals(gallery.label(photo));
    }

    boolean candidate(int query, int photo) {
        String asked = queries.photos().get(query).name();
        return !asked.equals(gallery.photos().get(photo).name());
    }
}
