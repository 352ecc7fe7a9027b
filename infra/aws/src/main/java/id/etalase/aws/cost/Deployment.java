package id.etalase.aws.cost;

import id.etalase.aws.template.Architecture;
import java.util.OptionalDouble;

/**
 * How the system is set up.
 *
 * @param mode where the index lives
 * @param architecture of the functions
 * @param memory of the search and the indexing function in MB
 * @param awakeHours hours a month in which a collection is awake for searching, if they are known better than from how many
 *     searches there are
 */
public record Deployment(OpenSearchMode mode, Architecture architecture, int memory, OptionalDouble awakeHours) {
    /** @throws IllegalArgumentException if Lambda knows no such memory size, or a month has fewer hours */
    public Deployment {
        if (memory < 128 || memory > 10_240) {
            throw new IllegalArgumentException("Lambda's memory is 128 to 10240 MB, not " + memory);
        }
        if (awakeHours.isPresent()
                && (awakeHours.getAsDouble() < 0 || awakeHours.getAsDouble() > Assumptions.HOURS_A_MONTH)) {
            throw new IllegalArgumentException("A month has 0 to 730 hours, not " + awakeHours.getAsDouble());
        }
    }

    /** The same with its index somewhere else. */
    public Deployment in(OpenSearchMode other) {
        return new Deployment(other, architecture, memory, awakeHours);
    }
}
