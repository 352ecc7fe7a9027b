package id.etalase.learning.training;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.tagging.LabelCode;
import id.etalase.learning.tagging.LabelWords;
import id.etalase.model.HeadContract;
import id.etalase.model.HeadContract.HeadClass;
import id.etalase.model.ModelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the labels of photos are called by machines, in Indonesian and in English, and which of them mean the same. Immutable. */
public final class LabelNames {
    private static final List<String> COLUMNS = List.of("label", "id", "en");
    private static final String SYNONYMS = "synonyms";

    /** None are known. */
    static final LabelNames NONE = new LabelNames(List.of());

    private final List<HeadClass> classes;
    private final LabelWords words;

    private LabelNames(List<HeadClass> classes) {
        this.classes = List.copyOf(classes);
        this.words = new LabelWords(classes);
    }

    /** The names that a model's head for the same tag knows already: an orange is a fruit, and a colour too. */
    public static LabelNames of(ModelContract model, TagType tag) {
        return new LabelNames(model.heads().stream()
                .filter(head -> head.tag() == tag)
                .map(HeadContract::classes)
                .flatMap(List::stream)
                .filter(each -> !each.others())
                .toList());
    }

    /**
     * These names, and those of a CSV with the columns label, id (Indonesian) and en (English), which go first. A column
     * {@value #SYNONYMS}, if there is one, has other words for the label, with {@code |} between them.
     *
     * @throws CsvException if a column or a name is missing
     * @throws UncheckedIOException if the file cannot be read
     */
    public LabelNames with(Path csv) {
        List<HeadClass> all = new ArrayList<>();
        try (CSVParser rows = CsvText.open(csv)) {
            if (!rows.getHeaderNames().containsAll(COLUMNS)) {
                throw new CsvException(csv + " needs the columns " + COLUMNS + "; it has " + rows.getHeaderNames());
            }
            for (CSVRecord row : rows) {
                if (!row.isConsistent()
                        || COLUMNS.stream().anyMatch(column -> row.get(column).isBlank())) {
                    throw new CsvException(csv + ", row " + row.getRecordNumber() + ": write label, id and en");
                }
                all.add(named(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
        all.addAll(classes);
        return new LabelNames(all);
    }

    private static HeadClass named(CSVRecord row) {
        List<String> synonyms = row.isMapped(SYNONYMS)
                ? Arrays.stream(row.get(SYNONYMS).split("\\|"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
        return new HeadClass(LabelCode.of(row.get("label")), new Label(row.get("id"), row.get("en")), synonyms, false);
    }

    /** The same, with one label that stands for all whose names are not known. */
    public LabelNames others(String label) {
        HeadClass named = named(label);
        List<HeadClass> all = new ArrayList<>();
        all.add(new HeadClass(named.code(), named.label(), named.synonyms(), true));
        classes.stream().filter(each -> !each.code().equals(named.code())).forEach(all::add);
        return new LabelNames(all);
    }

    /** The class of a label; one without a name is called as the label is. */
    private HeadClass named(String label) {
        return words.meant(label)
                .orElseGet(() -> new HeadClass(LabelCode.of(label), new Label(label, label), List.of(), false));
    }

    /**
     * The same photos, each under the code of the class that its label means.
     *
     * @throws IllegalArgumentException if machines could not tell two labels apart, or could not write one
     */
    public Manifest coded(Manifest photos) {
        requireCodes(photos.labels().stream().filter(label -> !words.has(label)).toList());
        return photos.relabelled(label -> named(label).code());
    }

    /**
     * The classes of codes, in their order.
     *
     * @param codes as {@link #coded} gives them
     * @param labels of the photos before, for the names of those that have no other
     */
    public List<HeadClass> classes(List<String> codes, List<String> labels) {
        Map<String, HeadClass> byCode = new HashMap<>();
        labels.forEach(label -> byCode.putIfAbsent(named(label).code(), named(label)));
        return codes.stream()
                .map(code -> Optional.ofNullable(byCode.get(code)).orElseGet(() -> named(code)))
                .toList();
    }

    private static void requireCodes(List<String> labels) {
        Map<String, String> byCode = new HashMap<>();
        for (String label : labels) {
            String code = LabelCode.of(label);
            String other = byCode.put(code, label);
            require(!code.isEmpty(), label, "has neither a letter from a to z nor a digit");
            require(other == null, label, "and the label \"" + other + "\" look the same to a machine");
        }
    }

    private static void require(boolean met, String label, String problem) {
        if (!met) {
            throw new IllegalArgumentException("The label \"" + label + "\" " + problem + "; call it something else.");
        }
    }
}
