package id.etalase.aws.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void ledger_nativesOfSeveralPlatforms_countsOnlyWhatIsExtracted() throws IOException {
        byte[] jni = zip(Map.of(
                "jnilib/linux-aarch64/cpu/libdjl_torch.so", new byte[40],
                "jnilib/linux-x86_64/cpu/libdjl_torch.so", new byte[50]));
        byte[] natives = zip(Map.of(
                "pytorch/cpu/linux-aarch64/libgomp-58a43326.so.1.0.0", new byte[7],
                "pytorch/cpu/linux-aarch64/libtorch.so", new byte[1000],
                "native/lib/pytorch.properties", new byte[5]));
        Path zip = write(
                "search-arm64.zip",
                Map.of(
                        "lib/pytorch-jni-2.jar",
                        jni,
                        "lib/pytorch-native-cpu-2.jar",
                        natives,
                        "models/m/a.pt",
                        new byte[9]));

        Ledger ledger = Ledger.of(zip);

        assertThat(ledger.extracted()).isEqualTo(40 + 7 + 1000);
        assertThat(ledger.parts())
                .containsEntry(Part.MODEL, 9L)
                .containsEntry(Part.NATIVES, (long) jni.length + natives.length);
        assertThat(ledger.unzipped()).isEqualTo(9 + jni.length + natives.length);
    }

    @Test
    void ledger_nativesForGraphicsProcessors_areNotExtracted() throws IOException {
        byte[] jni = zip(Map.of(
                "jnilib/linux-x86_64/cpu/libdjl_torch.so", new byte[50],
                "jnilib/linux-x86_64/cu128/libdjl_torch.so", new byte[60]));

        assertThat(Ledger.of(write("search-x86_64.zip", Map.of("lib/pytorch-jni-2.jar", jni)))
                        .extracted())
                .isEqualTo(50);
    }

    @Test
    void check_tooLargeUnzipped_failsAndSaysWhatToDo() throws IOException {
        Path zip = write("search-x86_64.zip", Map.of("models/m/a.pt", new byte[(250 << 20) + 1]));

        assertThatThrownBy(() -> PackageCheck.print(List.of(zip), out()))
                .hasMessage(
                        "search-x86_64.zip: Unzipped, it takes 262.1 MB, more than 262.1 MB: leave out a dependency or a model.");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("model").contains("= unzipped");
    }

    @Test
    void check_tooLargeExtracted_fails() throws IOException {
        byte[] natives = zip(Map.of("pytorch/cpu/linux-aarch64/libtorch.so", new byte[350_000_001]));
        Path zip = write("indexing-arm64.zip", Map.of("lib/pytorch-native-cpu-2.jar", natives));

        assertThatThrownBy(() -> PackageCheck.print(List.of(zip), out()))
                .hasMessageContaining("extracts to /tmp takes 350.0 MB");
    }

    @Test
    void check_packageWithoutModel_mayHaveNoNatives() throws IOException {
        Path zip = write("owner.zip", Map.of("lib/jackson-core.jar", new byte[10]));

        PackageCheck.print(List.of(zip), out());

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Jackson").contains("0.0 MB");
    }

    @Test
    void check_missingPackage_saysSo() {
        assertThatThrownBy(() -> PackageCheck.print(List.of(folder.resolve("search-arm64.zip")), out()))
                .hasMessageContaining("is missing: build the functions first");
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private Path write(String name, Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve(name), zip(entries));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
