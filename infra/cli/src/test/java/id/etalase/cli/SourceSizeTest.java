package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small classes: what is read at one sitting is understood. */
class SourceSizeTest {
    private static final int LONGEST = 300;
    private static final int MEDIAN = 80;

    @Test
    void mainClasses_areSmall() {
        Path root = Path.of(System.getProperty("etalase.root"));
        List<Long> lengths = Stream.of("clients", "docs/site", "functions", "infra")
                .flatMap(folder -> mainClasses(root.resolve(folder)).stream())
                .map(SourceSizeTest::lines)
                .sorted()
                .toList();
        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(lengths.getLast()).as("lines of the longest class").isLessThanOrEqualTo(LONGEST);
        assertThat(lengths.get(lengths.size() / 2))
                .as("lines of the median class")
                .isLessThan(MEDIAN);
    }

    private static List<Path> mainClasses(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
