package id.etalase.learning.evaluation;

import id.etalase.learning.features.Extraction;
import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.features.RejectedPhoto;
import id.etalase.learning.features.Vectors;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.model.HeadInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of all photos of a run by their files: one file may have several labels. */
final class FeatureTable {
    private final Extraction extraction;
    private final Map<Path, Integer> rows = new HashMap<>();
    private final Map<Path, RejectedPhoto> rejected = new HashMap<>();

    FeatureTable(Extraction extraction) {
        this.extraction = extraction;
        List<LabelledPhoto> photos = extraction.embeddings().photos();
        for (int row = 0; row < photos.size(); row++) {
            rows.put(photos.get(row).file(), row);
        }
        extraction.rejected().forEach(photo -> rejected.put(photo.photo().file(), photo));
    }

    /** Those photos of a manifest that the model can look at, in its order, with what heads of a kind read. */
    FeatureSet of(Manifest manifest, HeadInput input) {
        List<LabelledPhoto> usable = manifest.photos().stream()
                .filter(photo -> rows.containsKey(photo.file()))
                .toList();
        Vectors vectors = extraction
                .features(input)
                .vectors()
                .rows(usable.stream()
                        .mapToInt(photo -> rows.getOrDefault(photo.file(), -1))
                        .toArray());
        return new FeatureSet(usable, vectors);
    }

    /** What is odd about a manifest: a line for each photo that was rejected, and for photos that it names twice. */
    List<String> remarks(Manifest manifest) {
        List<String> remarks = new ArrayList<>();
        for (LabelledPhoto photo : manifest.photos()) {
            RejectedPhoto refused = rejected.get(photo.file());
            if (refused != null) {
                remarks.add(photo.name() + " was left out: "
                        + refused.reason().message().en() + " (" + refused.detail() + ")");
            }
        }
        if (manifest.repeated() > 0) {
            remarks.add(manifest.repeated() + " of the " + manifest.photos().size()
                    + " rows name a file that a row before them names.");
        }
        return remarks;
    }
}
