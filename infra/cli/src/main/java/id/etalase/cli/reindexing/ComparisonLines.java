package id.etalase.cli.reindexing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.reindex.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison in words. */
final class ComparisonLines {
    private static final int NAMED = 3;

    private ComparisonLines() {}

    static List<String> of(Comparison found) {
        return List.of(
                "photos   " + found.live() + " in the live index, " + found.next() + " in the next",
                "         only in the live one: " + some(found.onlyLive())
                        + only(found.onlyLive(), "gone from the bucket"),
                "         only in the next: " + some(found.onlyNext())
                        + only(found.onlyNext(), "missed by the live one"),
                String.format(
                        Locale.ROOT,
                        "recall   %.4f: %s, over a sample of %d photos",
                        found.recall(),
                        found.sameModel()
                                ? "so much of the ten nearest products is the same in both"
                                : "so many photos find their own product first in the next one",
                        found.sampled()));
    }

    private static String some(List<ObjectKey.Photo> photos) {
        String first = photos.stream().limit(NAMED).map(ObjectKey.Photo::text).collect(Collectors.joining(", "));
        return photos.isEmpty() ? "0" : photos.size() + " (" + first + (photos.size() > NAMED ? ", ..." : "") + ")";
    }

    private static String only(List<ObjectKey.Photo> photos, String why) {
        return photos.isEmpty() ? "" : ": " + why + ", or changed this very moment";
    }
}
