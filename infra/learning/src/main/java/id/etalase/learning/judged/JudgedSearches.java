package id.etalase.learning.judged;

import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads judged searches from a CSV with the columns kind, words, photo, relevant and partly; the last two are codes with spaces between. */
public final class JudgedSearches {
    private JudgedSearches() {}

    /**
     * Reads them.
     *
     * @throws CsvException if a column is missing, or a row has no words or names a product twice
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<JudgedSearch> read(Path csv) {
        try (CSVParser rows = CsvText.open(csv)) {
            return rows.stream().map(row -> search(csv, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private static JudgedSearch search(Path csv, CSVRecord row) {
        try {
            Map<String, Integer> gains = new HashMap<>();
            add(gains, row.get("relevant"), JudgedSearch.RIGHT);
            add(gains, row.get("partly"), JudgedSearch.NEAR);
            String words = row.get("words");
            if (words.isEmpty()) {
                throw new IllegalArgumentException("no words");
            }
            String photo = row.get("photo");
            return new JudgedSearch(row.get("kind"), words, photo.isEmpty() ? null : photo, gains);
        } catch (IllegalArgumentException e) {
            throw new CsvException(
                    csv + ", row " + (row.getRecordNumber() + 1) + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void add(Map<String, Integer> gains, String codes, int gain) {
        for (String code : codes.split(" ", -1)) {
            if (!code.isEmpty() && gains.put(code, gain) != null) {
                throw new IllegalArgumentException(code + " is named twice");
            }
        }
    }
}
