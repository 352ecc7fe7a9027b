package id.etalase.learning.testing;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.features.Vectors;
import id.etalase.learning.manifest.LabelledPhoto;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Photos whose embeddings are points on the unit circle. */
public final class Circle {
    private Circle() {}

    /** @param photos such as {@code "tas 40"}: a label and degrees */
    public static FeatureSet of(String... photos) {
        List<LabelledPhoto> labelled = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (String photo : photos) {
            String[] parts = photo.split(" ", 2);
            double angle = Math.toRadians(Double.parseDouble(parts[1]));
            String name = labelled.size() + "-" + parts[0] + ".jpg";
            labelled.add(new LabelledPhoto(Path.of(name), name, parts[0], ""));
            vectors.add(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
        }
        return new FeatureSet(labelled, Vectors.of(2, vectors));
    }
}
