package id.etalase.cli.acceptance;

import java.util.Arrays;

/** How long requests took, in milliseconds, sorted. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Latencies(double[] sorted) {
    static Latencies of(long... nanos) {
        return new Latencies(
                Arrays.stream(nanos).mapToDouble(n -> n / 1e6).sorted().toArray());
    }

    /** The least time within which a share of the requests was answered (nearest rank). */
    double percentile(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
