package id.etalase.learning.evaluation;

import java.util.List;

/**
 * One query with what it found.
 *
 * @param found closest first
 */
public record Example(PhotoRef query, double averagePrecision, List<PhotoRef> found) {}
