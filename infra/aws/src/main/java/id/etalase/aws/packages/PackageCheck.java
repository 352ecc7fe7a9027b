package id.etalase.aws.packages;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints the ledger of each package, and fails the build when one of them does not fit. */
public final class PackageCheck {
    private static final double MB = 1_000_000;

    private PackageCheck() {}

    /**
     * Checks.
     *
     * @param packages paths of the zips
     * @throws IllegalStateException naming every package that is missing or does not fit, and what to do
     */
    public static void main(String[] packages) {
        print(Arrays.stream(packages).map(Path::of).toList(), System.out);
    }

    static void print(List<Path> packages, PrintStream out) {
        List<String> broken =
                packages.stream().flatMap(zip -> broken(zip, out).stream()).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), broken));
        }
    }

    private static List<String> broken(Path zip, PrintStream out) {
        String name = zip.getFileName().toString();
        if (!Files.exists(zip)) {
            return List.of(zip + " is missing: build the functions first.");
        }
        Ledger ledger = Ledger.of(zip);
        out.printf(Locale.ROOT, "%s: %.1f MB%n", name, ledger.zipped() / MB);
        ledger.parts().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(part -> line(part.getKey().label(), part.getValue(), out));
        line("= unzipped, of 262.1", ledger.unzipped(), out);
        line("extracted to /tmp, of 536.9", ledger.extracted(), out);
        return Limits.of(name).broken(ledger).stream()
                .map(what -> name + ": " + what)
                .toList();
    }

    private static void line(String what, long bytes, PrintStream out) {
        out.printf(Locale.ROOT, "  %-28s %7.1f MB%n", what, bytes / MB);
    }
}
