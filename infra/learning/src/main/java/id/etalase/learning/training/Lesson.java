package id.etalase.learning.training;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.manifest.LabelledPhoto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The photos of a training, by what they are used for.
 *
 * @param train to learn from
 * @param validation to decide when to stop, and how sure the head may be
 * @param test to say how good it is; may be empty
 */
public record Lesson(FeatureSet train, FeatureSet validation, FeatureSet test) {
    /** Photos of a manifest that names no validation photos go to it by one in so many. */
    private static final int VALIDATION = 10;

    private static final Set<String> VALIDATION_NAMES = Set.of("val", "validation");

    /**
     * As the manifest says. Where it names no validation photos, every tenth of each label's others is taken, at random.
     *
     * @throws IllegalArgumentException if there are fewer than two labels, or too few photos of one; the message says what to do
     */
    public static Lesson of(FeatureSet photos, long seed) {
        FeatureSet test = photos.split("test");
        FeatureSet validation = photos.where(photo -> VALIDATION_NAMES.contains(photo.split()));
        FeatureSet rest =
                photos.where(photo -> !photo.split().equals("test") && !VALIDATION_NAMES.contains(photo.split()));
        if (validation.size() == 0) {
            List<Set<LabelledPhoto>> parts = parts(rest, seed, 1);
            validation = rest.where(parts.get(0)::contains);
            rest = rest.where(photo -> !parts.get(0).contains(photo));
        }
        return new Lesson(rest, validation, test).checked();
    }

    /**
     * Eight tenths to learn from, one to decide, one to test, of each label, at random, whatever the manifest says: the
     * protocol of the VGG16 paper.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static Lesson shuffled(FeatureSet photos, long seed) {
        List<Set<LabelledPhoto>> parts = parts(photos, seed, 2);
        return new Lesson(
                        photos.where(photo -> parts.stream().noneMatch(part -> part.contains(photo))),
                        photos.where(parts.get(0)::contains),
                        photos.where(parts.get(1)::contains))
                .checked();
    }

    /** Takes a tenth of each label's photos, at least one, as often as is asked. */
    private static List<Set<LabelledPhoto>> parts(FeatureSet photos, long seed, int count) {
        Map<String, List<LabelledPhoto>> byLabel = new TreeMap<>();
        photos.photos()
                .forEach(photo -> byLabel.computeIfAbsent(photo.label(), label -> new ArrayList<>())
                        .add(photo));
        Random random = new Random(seed);
        List<Set<LabelledPhoto>> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(new HashSet<>());
        }
        for (List<LabelledPhoto> ofLabel : byLabel.values()) {
            Collections.shuffle(ofLabel, random);
            int share = Math.max(1, Math.round(ofLabel.size() / (float) VALIDATION));
            for (int part = 0; part < count; part++) {
                int from = Math.min(ofLabel.size(), part * share);
                parts.get(part).addAll(ofLabel.subList(from, Math.min(ofLabel.size(), from + share)));
            }
        }
        return parts;
    }

    private Lesson checked() {
        List<String> labels = train.labels();
        if (labels.size() < 2) {
            throw new IllegalArgumentException(
                    "Only photos of " + labels + " are left to learn from; a head needs two labels or more.");
        }
        for (String label : labels) {
            if (validation.photos().stream().noneMatch(photo -> photo.label().equals(label))) {
                throw new IllegalArgumentException(
                        "No photo of \"" + label + "\" is left to validate with; add some, or leave the label out.");
            }
        }
        return this;
    }

    /** What the head learns to say, in alphabetical order. */
    List<String> labels() {
        return train.labels();
    }
}
