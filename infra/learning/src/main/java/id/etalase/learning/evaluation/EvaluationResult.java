package id.etalase.learning.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one run.
 *
 * @param command how to get them again
 * @param baseline the other model, or null
 * @param goals in the order of the sections
 * @param training how the model was trained, where its folder tells
 */
public record EvaluationResult(
        String title,
        String command,
        ModelFacts model,
        @Nullable ModelFacts baseline,
        MachineFacts machine,
        EvaluationSettings settings,
        List<GoalResult> goals,
        List<SectionResult> sections,
        List<String> remarks,
        @Nullable TrainingHistory training,
        Times times) {}
