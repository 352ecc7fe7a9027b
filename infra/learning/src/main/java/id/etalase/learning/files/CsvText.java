package id.etalase.learning.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A CSV as spreadsheets save it: perhaps with a byte order mark, with semicolons or tabs for commas (in Indonesia the comma stands in
 * numbers), with Excel's line {@code sep=;}, or in UTF-16 as Excel's "Unicode text".
 */
public final class CsvText {
    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private static final CSVFormat WITH_HEADER = ROWS.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private CsvText() {}

    /**
     * Opens it; the first line names the columns.
     *
     * @throws CsvException if it is not text in UTF-8 or its header cannot be used
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CSVParser open(Path csv) {
        return open(csv, WITH_HEADER);
    }

    /**
     * Opens it; every line is a row.
     *
     * @throws CsvException if it is not text in UTF-8
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CSVParser openRows(Path csv) {
        return open(csv, ROWS);
    }

    private static CSVParser open(Path csv, CSVFormat format) {
        String text = text(csv);
        Matcher said = SEPARATOR_LINE.matcher(text);
        boolean saysSeparator = said.lookingAt();
        char separator = saysSeparator ? said.group(1).charAt(0) : separator(text);
        try {
            return CSVParser.builder()
                    // The line stays, empty, so that the others keep their numbers.
                    .setReader(new StringReader(saysSeparator ? "\n" + text.substring(said.end()) : text))
                    .setFormat(format.builder().setDelimiter(separator).get())
                    .get();
        } catch (IOException | IllegalArgumentException e) { // Or: the header names a column twice.
            throw new CsvException(csv + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static String text(Path csv) {
        try {
            byte[] bytes = Files.readAllBytes(csv);
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CsvException(csv + " is not text in UTF-8. Save it as \"CSV UTF-8\".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    /** A tab or semicolon where the first line has one and no comma; templates put a line of keys first, so that is enough. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.contains("\t")) {
            return '\t';
        }
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }
}
