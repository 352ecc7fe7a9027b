package id.etalase.learning.report;

import id.etalase.learning.evaluation.EvaluationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two files of a report.
 *
 * @param html the page
 * @param json the figures
 */
public record Report(Path html, Path json) {
    /**
     * Writes them.
     *
     * @param folder is made if need be
     * @param name of both files, without extension
     * @throws UncheckedIOException if one cannot be written
     */
    public static Report write(EvaluationResult result, Thumbnails thumbnails, Path folder, String name) {
        Report report = new Report(folder.resolve(name + ".html"), folder.resolve(name + ".json"));
        try {
            Files.createDirectories(folder);
            Files.writeString(report.html, new ReportPage(result, thumbnails).html(), StandardCharsets.UTF_8);
            Files.writeString(report.json, ReportJson.of(result), StandardCharsets.UTF_8);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report to " + folder, e);
        }
    }
}
