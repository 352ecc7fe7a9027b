package id.etalase.learning.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV as spreadsheets save it: perhaps with a byte order mark, and in Indonesia with semicolons for commas. */
public final class CsvText {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /**
     * Opens it.
     *
     * @throws CsvException if it is not text in UTF-8 or its header cannot be used
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CSVParser open(Path csv) {
        String text = text(csv);
        char separator = isSeparatedBySemicolons(text) ? ';' : ',';
        try {
            return CSVParser.parse(
                    text, FORMAT.builder().setDelimiter(separator).get());
        } catch (IOException | IllegalArgumentException e) { // Or: the header names a column twice.
            throw new CsvException(csv + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static String text(Path csv) {
        try {
            String text = Files.readString(csv);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CsvException(csv + " is not text in UTF-8. Save it as \"CSV UTF-8\".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private static boolean isSeparatedBySemicolons(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.contains(";") && !header.contains(",");
    }
}
