package id.etalase.aws.cost;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * How long the packaged functions take, as {@code LambdaBenchmark} measured it; in milliseconds. A processor of the machine that it
 * ran on stands for one vCPU of Lambda.
 *
 * @param memory of the function, in MB
 * @param restore what the function does after a restore
 * @param openSearch what a search waits for OpenSearch
 * @param own the rest of a search
 * @param photo one photo indexed
 */
@JsonIgnoreProperties(ignoreUnknown = true) // The benchmark tells more than is billed.
public record Measured(int memory, double restore, double openSearch, double own, double photo) {
    /** A function has a full vCPU from this many MB on (AWS Lambda Developer Guide, "Configure Lambda function memory"). */
    private static final double MB_A_PROCESSOR = 1769;

    /** The row that was measured closest to a memory size. */
    public static Measured closestTo(int memory) {
        try (InputStream file = Measured.class.getResourceAsStream("measured.json")) {
            return closest(List.of(JsonMapper.builder().build().readValue(file, Measured[].class)), memory);
        } catch (IOException e) {
            throw new UncheckedIOException("measured.json is not what LambdaBenchmark writes", e);
        }
    }

    static Measured closest(List<Measured> rows, int memory) {
        return rows.stream()
                .min(Comparator.comparingInt(row -> Math.abs(row.memory - memory)))
                .orElseThrow(() -> new IllegalArgumentException("measured.json has no row"));
    }

    /** Seconds that one search is billed for; where there is less than a processor, computing takes longer, waiting does not. */
    double searchSeconds(int memory) {
        return (own * slowdown(memory) + openSearch + Assumptions.RESTORED * restore) / 1000;
    }

    /** Seconds that one indexed photo is billed for. */
    double photoSeconds(int memory) {
        return (photo * slowdown(memory) + Assumptions.RESTORED * restore) / 1000;
    }

    private static double slowdown(int memory) {
        return Math.max(1, MB_A_PROCESSOR / memory);
    }
}
