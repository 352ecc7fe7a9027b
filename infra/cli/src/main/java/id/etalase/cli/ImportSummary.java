package id.etalase.cli;

import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.importing.RowResult;
import id.etalase.client.answer.Reason;
import id.etalase.client.answer.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an import came to, in lines. */
final class ImportSummary {
    private ImportSummary() {}

    static List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>(refusals(report.rows(), report));
        report.rejected().forEach((photo, reason) -> lines.add(line(photo.text(), reason)));
        report.factsProblems().forEach((product, reason) -> lines.add(line(product.folder() + "product.json", reason)));
        report.pending().forEach(photo -> lines.add(photo.text() + ": belum diproses. / not processed yet."));
        lines.add(String.format(
                Locale.ROOT,
                "%d live, %d rejected, %d pending; %d files uploaded; %d s, %.1f photos/s",
                report.live(),
                report.rejected().size(),
                report.pending().size(),
                report.uploaded(),
                report.duration().toSeconds(),
                report.photosPerSecond()));
        lines.add("Rows: " + counts(report.rows()));
        return lines;
    }

    /** What would become of the rows. */
    static List<String> previewLines(List<RowResult> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.place() + ": "
                + switch (row.outcome()) {
                    case REJECTED -> "ditolak / rejected: " + words(row.why());
                    case UNCHANGED -> "sudah ada / unchanged" + product(row);
                    case IMPORTED, PENDING -> "akan masuk / would be imported" + product(row);
                }));
        lines.add("Rows: " + counts(rows) + "; dry run, nothing was uploaded");
        return lines;
    }

    static int exitCode(ImportReport report) {
        if (!report.pending().isEmpty()) {
            return ExitCode.FAILED;
        }
        return report.rejected().isEmpty() && report.factsProblems().isEmpty()
                ? exitCode(report.rows())
                : ExitCode.INCOMPLETE;
    }

    static int exitCode(List<RowResult> rows) {
        return count(rows, RowResult.Outcome.REJECTED) == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    /** Rows that never became a photo or facts: those that did are told by their keys. */
    private static List<String> refusals(List<RowResult> rows, ImportReport report) {
        Set<Words> told = Stream.concat(report.rejected().values().stream(), report.factsProblems().values().stream())
                .map(Reason::message)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.outcome() == RowResult.Outcome.REJECTED && !told.contains(row.why()))
                .map(row -> row.place() + ": " + words(row.why()))
                .toList();
    }

    private static String counts(List<RowResult> rows) {
        return Stream.of(RowResult.Outcome.values())
                .filter(outcome -> outcome != RowResult.Outcome.PENDING || count(rows, outcome) > 0)
                .map(outcome -> count(rows, outcome) + " " + outcome.code())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<RowResult> rows, RowResult.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static String product(RowResult row) {
        return row.product() == null ? "" : " (" + row.product() + ")";
    }

    private static String words(@Nullable Words why) {
        return why == null ? "" : why.id() + " / " + why.en();
    }

    private static String line(String key, Reason reason) {
        return key + ": " + reason.message().id() + " / " + reason.message().en() + " [" + reason.code() + "]";
    }
}
