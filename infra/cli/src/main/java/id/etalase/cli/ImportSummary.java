package id.etalase.cli;

import id.etalase.cli.importing.ImportReport;
import id.etalase.client.answer.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an import came to, in lines. */
final class ImportSummary {
    private ImportSummary() {}

    static List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>();
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
        return lines;
    }

    static int exitCode(ImportReport report) {
        if (!report.pending().isEmpty()) {
            return ExitCode.FAILED;
        }
        return report.rejected().isEmpty() && report.factsProblems().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static String line(String key, Reason reason) {
        return key + ": " + reason.message().id() + " / " + reason.message().en() + " [" + reason.code() + "]";
    }
}
