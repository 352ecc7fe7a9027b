package id.etalase.learning.training;

import id.etalase.catalogue.recognition.Label;
import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import id.etalase.vision.model.HeadContract;
import id.etalase.vision.model.HeadContract.HeadClass;
import id.etalase.vision.model.ModelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the labels of photos are called by machines, in Indonesian and in English. Immutable. */
public final class Vocabulary {
    private static final List<String> COLUMNS = List.of("label", "id", "en");

    private final Map<String, Label> names;

    private Vocabulary(Map<String, Label> names) {
        this.names = Map.copyOf(names);
    }

    /** The names that a model's heads know already. */
    public static Vocabulary of(ModelContract model) {
        Map<String, Label> names = new HashMap<>();
        for (HeadContract head : model.heads()) {
            head.classes().forEach(each -> names.put(each.code(), each.label()));
        }
        return new Vocabulary(names);
    }

    /**
     * These names, and those of a CSV with the columns label, id (Indonesian) and en (English), which go first.
     *
     * @throws CsvException if a column or a name is missing
     * @throws UncheckedIOException if the file cannot be read
     */
    public Vocabulary with(Path csv) {
        Map<String, Label> all = new HashMap<>(names);
        try (CSVParser rows = CsvText.open(csv)) {
            if (!rows.getHeaderNames().containsAll(COLUMNS)) {
                throw new CsvException(csv + " needs the columns " + COLUMNS + "; it has " + rows.getHeaderNames());
            }
            for (CSVRecord row : rows) {
                if (!row.isConsistent()
                        || COLUMNS.stream().anyMatch(column -> row.get(column).isBlank())) {
                    throw new CsvException(csv + ", row " + row.getRecordNumber() + ": write label, id and en");
                }
                all.put(code(row.get("label")), new Label(row.get("id"), row.get("en")));
            }
            return new Vocabulary(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    /** The class that stands for a label; one without a name is called as the label is. */
    private HeadClass of(String label) {
        String code = code(label);
        return new HeadClass(code, names.getOrDefault(code, new Label(label, label)));
    }

    /** The classes that stand for labels, in their order. */
    public List<HeadClass> classes(List<String> labels) {
        return labels.stream().map(this::of).toList();
    }

    /** {@code Tas & Dompet} is {@code tas-dompet}. */
    public static String code(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
