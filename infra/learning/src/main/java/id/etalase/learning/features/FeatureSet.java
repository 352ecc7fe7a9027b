package id.etalase.learning.features;

import id.etalase.learning.manifest.LabelledPhoto;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Photos with their features.
 *
 * @param photos those that the model can look at
 * @param vectors one for each photo, in the same order
 */
public record FeatureSet(List<LabelledPhoto> photos, Vectors vectors) {
    /** @throws IllegalArgumentException if there are not as many vectors as photos */
    public FeatureSet {
        photos = List.copyOf(photos);
        if (photos.size() != vectors.size()) {
            throw new IllegalArgumentException(photos.size() + " photos, " + vectors.size() + " vectors");
        }
    }

    /** How many photos there are. */
    public int size() {
        return photos.size();
    }

    /** The label of a photo. */
    public String label(int photo) {
        return photos.get(photo).label();
    }

    /** The different labels, in alphabetical order. */
    public List<String> labels() {
        return photos.stream().map(LabelledPhoto::label).distinct().sorted().toList();
    }

    /** Those photos alone that meet a condition, in the same order. */
    public FeatureSet where(Predicate<LabelledPhoto> condition) {
        int[] kept = IntStream.range(0, photos.size())
                .filter(i -> condition.test(photos.get(i)))
                .toArray();
        return new FeatureSet(IntStream.of(kept).mapToObj(photos::get).toList(), vectors.rows(kept));
    }

    /** The photos of one split alone. */
    public FeatureSet split(String name) {
        return where(photo -> photo.split().equals(name));
    }
}
