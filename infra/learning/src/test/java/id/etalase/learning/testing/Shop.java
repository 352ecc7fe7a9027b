package id.etalase.learning.testing;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.learning.evaluation.Head;
import id.etalase.learning.evaluation.ModelFacts;
import id.etalase.learning.evaluation.Subject;
import id.etalase.learning.evaluation.Watcher;
import id.etalase.learning.features.FeatureStore;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.model.HeadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of photos that a {@link FakeRecognizer} sees as points on a circle, and models that look at them. */
public final class Shop {
    private final Path folder;

    /** @param folder empty */
    public Shop(Path folder) {
        this.folder = folder;
    }

    /** @param photos such as {@code "tas 40 train"}: label, degrees and perhaps a split */
    public Manifest manifest(String... photos) throws IOException {
        List<LabelledPhoto> labelled = new ArrayList<>();
        for (String photo : photos) {
            String[] parts = photo.split(" ", 3);
            String name = parts[0] + "-" + parts[1] + ".jpg";
            Path file = Files.write(folder.resolve(name), FakeRecognizer.photo(Integer.parseInt(parts[1]), parts[0]));
            labelled.add(new LabelledPhoto(file, name, parts[0], parts.length > 2 ? parts[2] : ""));
        }
        return new Manifest("toko", labelled);
    }

    /** A model that sees photos as they are. */
    public static Subject model(Head... heads) {
        return model(Distance.COSINE, heads);
    }

    /** The same, with another distance. */
    public static Subject model(Distance distance, Head... heads) {
        return model(new FakeRecognizer(), distance, heads);
    }

    /** A model that sees photos as they are, and takes them for a match from a cosine on. */
    public static Subject model(double leastCosine, Head... heads) {
        Thresholds match = Thresholds.all(leastCosine);
        return model(
                new FakeRecognizer(new ModelProfile(Vocabulary.NONE, Map.of(), Map.of(), match)),
                Distance.COSINE,
                heads);
    }

    private static Subject model(FakeRecognizer recognizer, Distance distance, Head... heads) {
        ModelFacts facts = new ModelFacts("circle", "1", "Sees degrees", "1".repeat(64), "2".repeat(64), 2, distance);
        return new Subject(
                facts, new WordEye(recognizer), recognizer.profile(), List.of(heads), FeatureStore.inMemory());
    }

    /** Takes whatever lies right of the middle for bags, else for hats; knows no other label. */
    public static Head bagsAndHats() {
        return new Head() {
            @Override
            public TagType tag() {
                return TagType.CATEGORY;
            }

            @Override
            public HeadInput input() {
                return HeadInput.EMBEDDING;
            }

            @Override
            public Thresholds thresholds() {
                return Thresholds.all(0.5);
            }

            @Override
            public Optional<String> others() {
                return Optional.empty();
            }

            @Override
            public Optional<String> code(String label) {
                return Optional.of(label).filter(List.of("tas", "topi")::contains);
            }

            @Override
            public TagGuess guess(float[] embedding) {
                return new TagGuess(
                        embedding[0] > 0 ? "tas" : "topi",
                        embedding[0] > 0 ? "topi" : "tas",
                        Math.abs(embedding[0]),
                        Math.abs(embedding[0]) >= 0.5);
            }
        };
    }

    /** Does not care. */
    public static Watcher nobody() {
        return new Watcher() {
            @Override
            public void step(String text) {}

            @Override
            public Counter count(String task, int total) {
                return new Counter() {
                    @Override
                    public void reached(int count) {}

                    @Override
                    public void close() {}
                };
            }
        };
    }
}
