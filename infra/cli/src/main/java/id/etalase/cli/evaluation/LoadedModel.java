package id.etalase.cli.evaluation;

import id.etalase.learning.evaluation.Head;
import id.etalase.learning.evaluation.ModelFacts;
import id.etalase.learning.evaluation.Subject;
import id.etalase.learning.features.FeatureCache;
import id.etalase.learning.features.FeatureStore;
import id.etalase.model.ModelContract;
import id.etalase.model.TagHead;
import id.etalase.vision.DjlRecognizer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A model from a folder, with the features it has given so far. Close it. */
public final class LoadedModel implements AutoCloseable {
    private final DjlRecognizer recognizer;
    private final FeatureStore store;
    private final Subject subject;

    private LoadedModel(DjlRecognizer recognizer, FeatureStore store) {
        this.recognizer = recognizer;
        this.store = store;
        ModelContract contract = recognizer.contract();
        this.subject = new Subject(
                ModelFacts.of(contract),
                recognizer,
                recognizer.profile(),
                contract.heads().stream()
                        .map(head -> Head.of(TagHead.load(contract, head)))
                        .toList(),
                store);
    }

    /**
     * Loads it; PyTorch spends one thread on a photo, for photos are looked at side by side.
     *
     * @param cache where features are kept, or null for nowhere
     */
    public static LoadedModel load(Path modelJson, @Nullable Path cache) {
        DjlRecognizer recognizer = DjlRecognizer.load(modelJson, 1);
        try {
            ModelContract contract = recognizer.contract();
            FeatureStore store = cache == null
                    ? FeatureStore.inMemory()
                    : FeatureCache.open(cache, contract.embedder(), contract.dimension());
            return new LoadedModel(recognizer, store);
        } catch (RuntimeException e) {
            recognizer.close();
            throw e;
        }
    }

    /** What is measured. */
    public Subject subject() {
        return subject;
    }

    @Override
    public void close() {
        store.close();
        recognizer.close();
    }
}
