package id.etalase.learning.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.learning.files.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSearchesTest {
    @TempDir
    private Path folder;

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("searches.csv"), "kind,words,photo,relevant,partly\n" + rows);
    }

    @Test
    void read_rows_areSearchesWithGains() throws IOException {
        assertThat(JudgedSearches.read(csv("exact,kaos batik,,a b,c\nhybrid,biru,a,b,\nnothing,laptop,,,\n")))
                .containsExactly(
                        new JudgedSearch("exact", "kaos batik", null, Map.of("a", 2, "b", 2, "c", 1)),
                        new JudgedSearch("hybrid", "biru", "a", Map.of("b", 2)),
                        new JudgedSearch("nothing", "laptop", null, Map.of()));
    }

    @Test
    void read_productNamedTwiceOrNoWords_namesTheRow() throws IOException {
        assertThatThrownBy(() -> JudgedSearches.read(csv("exact,kaos,,a,\nexact,kaos,,a,a\n")))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("row 3")
                .hasMessageContaining("a is named twice");
        assertThatThrownBy(() -> JudgedSearches.read(csv("exact,,,a,\n"))).hasMessageContaining("no words");
    }
}
