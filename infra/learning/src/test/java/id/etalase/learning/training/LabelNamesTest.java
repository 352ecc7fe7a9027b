package id.etalase.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.recognition.Label;
import id.etalase.learning.files.CsvException;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.tagging.LabelCode;
import id.etalase.model.HeadContract.HeadClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Tas & Dompet, tas-dompet", "  Kué lapis!, kue-lapis", "T-shirts 2, t-shirts-2", "鞋, ''"})
    void code_ofALabel_hasLettersDigitsAndHyphens(String label, String code) {
        assertThat(LabelCode.of(label)).isEqualTo(code);
    }

    @Test
    void coded_synonymsAndNames_areOneLabel() throws IOException {
        LabelNames names = names("""
                label,id,en,synonyms
                kaos,Kaos,T-shirt,Tshirts | longsleeve
                """);

        assertThat(coded(names, "Tshirts", "longsleeve", "T-Shirt", "kaos", "Sarung tenun"))
                .containsExactly("kaos", "kaos", "kaos", "kaos", "sarung-tenun");
        assertThat(names.classes(List.of("kaos", "sarung-tenun"), List.of("Tshirts", "Sarung tenun")))
                .containsExactly(
                        new HeadClass("kaos", new Label("Kaos", "T-shirt"), List.of("Tshirts", "longsleeve"), false),
                        new HeadClass("sarung-tenun", new Label("Sarung tenun", "Sarung tenun"), List.of(), false));
    }

    @Test
    void coded_others_areWhateverHasNoName() throws IOException {
        LabelNames names = names("""
                label,id,en
                kaos,Kaos,T-shirt
                lainnya,Lainnya,Other
                """).others("Lainnya");

        assertThat(coded(names, "kaos", "Sarung", "Peci")).containsExactly("kaos", "lainnya", "lainnya");
        assertThat(names.classes(List.of("kaos", "lainnya"), List.of("kaos", "Sarung", "Peci")))
                .extracting(HeadClass::others)
                .containsExactly(false, true);
    }

    @Test
    void coded_twoLabelsThatLookTheSame_namesBoth() throws IOException {
        LabelNames names = names("label,id,en\n");

        assertThatThrownBy(() -> coded(names, "Kaos", "Tas & dompet", "tas dompet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"tas dompet\" and the label \"Tas & dompet\" look the same");
    }

    @Test
    void coded_labelWithoutLetters_saysWhatIsMissing() throws IOException {
        LabelNames names = names("label,id,en\n");

        assertThatThrownBy(() -> coded(names, "Kaos", "鞋"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"鞋\" has neither a letter from a to z nor a digit");
    }

    @Test
    void with_columnOrNameIsMissing_saysWhichOnes() {
        assertThatThrownBy(() -> names("label,id\nkaos,Kaos\n"))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("needs the columns [label, id, en]");
        assertThatThrownBy(() -> names("label,id,en\nkaos,Kaos,\n"))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("row 1: write label, id and en");
    }

    private LabelNames names(String csv) throws IOException {
        return LabelNames.NONE.with(Files.writeString(folder.resolve("names.csv"), csv));
    }

    private static List<String> coded(LabelNames names, String... labels) {
        Manifest photos = new Manifest(
                "toko",
                Arrays.stream(labels)
                        .map(label -> new LabelledPhoto(Path.of(label + ".jpg"), label + ".jpg", label, ""))
                        .toList());
        return names.coded(photos).photos().stream().map(LabelledPhoto::label).toList();
    }
}
