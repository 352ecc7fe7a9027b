package id.etalase.learning.evaluation;

import id.etalase.learning.statistics.Interval;
import java.util.Map;

/**
 * Another model on the very same photos.
 *
 * @param figures of the other one
 * @param difference ours less theirs, query by query, with its 95 % interval
 */
public record Comparison(Map<String, Double> figures, Map<String, Interval> difference) {}
