package id.etalase.aws.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers, and what lies where among them. */
final class Samples {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** @param percent 0 to 100; the nearest rank */
    double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
