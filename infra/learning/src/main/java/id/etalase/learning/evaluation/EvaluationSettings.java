package id.etalase.learning.evaluation;

/**
 * What chance and depth depend on.
 *
 * @param seed of everything drawn at random
 * @param sampled random queries of the ResNet50 paper's protocol
 * @param resamples of each bootstrap
 * @param mapped photos on a map at most
 * @param examples best and worst queries shown
 */
public record EvaluationSettings(long seed, int sampled, int resamples, int mapped, int examples) {
    /** As both papers and the project's goals have them. */
    public static EvaluationSettings usual(long seed) {
        return new EvaluationSettings(seed, 100, 1_000, 1_000, 8);
    }
}
