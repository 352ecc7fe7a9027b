package id.etalase.learning.evaluation;

/**
 * A figure that a paper reports for its own photos.
 *
 * @param source which paper
 * @param figure which one of a section's headline figures it stands beside
 */
public record Published(String source, String figure, double value) {}
