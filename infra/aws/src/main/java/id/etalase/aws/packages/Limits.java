package id.etalase.aws.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How large a package may be, in bytes.
 *
 * @param zipped of the zip itself
 * @param unzipped in {@code /var/task}
 * @param extracted in {@code /tmp}
 */
public record Limits(long zipped, long unzipped, long extracted) {
    private static final long MB = 1_000_000;

    /**
     * Lambda's: 250 MB unzipped, layers included, counted as 2^20 bytes each, and the 512 MB of {@code /tmp} that SnapStart
     * allows. The zip itself has no limit of its own when it comes from S3. Source: AWS Lambda Developer Guide, "Lambda
     * quotas" and "Improving startup performance with Lambda SnapStart".
     */
    public static final Limits LAMBDA = new Limits(Long.MAX_VALUE, 250L << 20, 512L << 20);

    /** What we hold functions with a model to, on the architecture that is usual. */
    public static final Limits ARM64 = new Limits(150 * MB, LAMBDA.unzipped(), 350 * MB);

    /** What we hold functions without a model to. */
    public static final Limits LIGHT = new Limits(15 * MB, LAMBDA.unzipped(), 0);

    /** Those of a package, by its name. */
    static Limits of(String name) {
        if (name.endsWith("-arm64.zip")) {
            return ARM64;
        }
        return name.endsWith("-x86_64.zip") ? LAMBDA : LIGHT;
    }

    /** What is wrong with a package, each with the mend; empty if it fits. */
    List<String> broken(Ledger ledger) {
        List<String> broken = new ArrayList<>();
        check("The zip", ledger.zipped(), zipped, broken);
        check("Unzipped, it", ledger.unzipped(), unzipped, broken);
        check("What it extracts to /tmp", ledger.extracted(), extracted, broken);
        return broken;
    }

    private static void check(String what, long bytes, long limit, List<String> broken) {
        if (bytes > limit) {
            broken.add(String.format(
                    Locale.ROOT,
                    "%s takes %.1f MB, more than %.1f MB: leave out a dependency or a model.",
                    what,
                    bytes / (double) MB,
                    limit / (double) MB));
        }
    }
}
