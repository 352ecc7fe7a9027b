package id.etalase.learning.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a model was trained: {@code training.json} beside {@code model.json}, written by whoever trains it.
 *
 * <pre>{@code
 * { "runs": [ { "name": "category", "command": "./etalase train ...", "seed": 1,
 *     "epochs": [ { "epoch": 1, "trainLoss": 1.2, "valLoss": 1.3, "trainAccuracy": 0.7, "valAccuracy": 0.6 } ],
 *     "splitAccuracies": [0.99, 0.98] } ] }
 * }</pre>
 *
 * @param runs one for each thing that was trained
 */
public record TrainingHistory(List<Run> runs) {
    /** The file's name. */
    public static final String FILE = "training.json";

    /** The headline figure that {@link #splitAccuracy} stands for. */
    static final String SPLIT_ACCURACY = "mean accuracy of seeded splits";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One training.
     *
     * @param name of what was trained, such as the head's tag
     * @param command that did it, or null
     * @param epochs in their order
     * @param splitAccuracies test accuracy of the same training on other seeded splits; may be missing
     */
    public record Run(
            String name,
            @Nullable String command,
            long seed,
            List<Epoch> epochs,
            @Nullable List<Double> splitAccuracies) {}

    /** Means over one pass through the photos; losses in nats, accuracies 0 to 1; null where it was not measured. */
    public record Epoch(
            int epoch,
            @Nullable Double trainLoss,
            @Nullable Double valLoss,
            @Nullable Double trainAccuracy,
            @Nullable Double valAccuracy) {}

    /** Mean test accuracy over seeded splits, of the first run that tells. */
    OptionalDouble splitAccuracy() {
        return runs.stream()
                .map(Run::splitAccuracies)
                .filter(Objects::nonNull)
                .limit(1)
                .flatMap(List::stream)
                .mapToDouble(each -> each)
                .average();
    }

    /**
     * The history beside a model's contract, if there is one.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<TrainingHistory> beside(Path modelJson) {
        Path file = modelJson.resolveSibling(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), TrainingHistory.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as a training history", e);
        }
    }
}
