package id.etalase.aws.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.aws.template.Architecture;
import id.etalase.aws.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionPackagesTest {
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final FileTime BUILT = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));
    private static final FileTime AFTER = FileTime.from(Instant.parse("2026-01-03T00:00:00Z"));

    @TempDir
    private Path root;

    private Path source = Path.of("");
    private FunctionPackages packages = new FunctionPackages(Path.of(""), List.of());

    @BeforeEach
    void project() throws IOException {
        file("pom.xml", BEFORE);
        source = file("functions/search/src/main/java/Search.java", BEFORE);
        file("functions/search/src/test/java/SearchTest.java", AFTER);
        file("functions/search/target/classes/Search.class", AFTER);
        packages = new FunctionPackages(
                root, List.of(zip("search-arm64.zip"), file("functions/owner/target/owner.zip", BUILT)));
    }

    private Path file(String name, FileTime time) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, time);
    }

    private Path zip(String name) throws IOException {
        Path file = root.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("models/etalase-1/model.json"));
            zip.closeEntry();
        }
        return Files.setLastModifiedTime(file, BUILT);
    }

    @Test
    void outdated_nothingChanged_isEmpty() {
        assertThat(packages.outdated("etalase-1")).isEmpty();
    }

    @Test
    void outdated_sourceIsNewer_isNamed() throws IOException {
        Files.setLastModifiedTime(source, AFTER);

        assertThat(packages.outdated("etalase-1"))
                .hasValueSatisfying(why -> assertThat(why).contains("Search.java", "newer"));
    }

    @Test
    void outdated_otherModel_isNamed() {
        assertThat(packages.outdated("my-shop"))
                .hasValueSatisfying(why -> assertThat(why).contains("search-arm64.zip", "my-shop"));
    }

    @Test
    void outdated_aPackageIsMissing_isNamed() throws IOException {
        Files.delete(root.resolve("functions/owner/target/owner.zip"));

        assertThat(packages.outdated("etalase-1"))
                .hasValueSatisfying(why -> assertThat(why).contains("owner.zip", "missing"));
    }

    @Test
    void of_theTemplateOfAnArchitecture_areItsPackages() throws IOException {
        Path project = Path.of(System.getProperty("etalase.root"));
        Template template =
                Template.read(project.resolve("infra/template.yaml")).forArchitecture(Architecture.X86_64);

        assertThat(FunctionPackages.of(project, template).files())
                .containsExactlyInAnyOrder(
                        project.resolve("functions/indexing/target/indexing-x86_64.zip"),
                        project.resolve("functions/search/target/search-x86_64.zip"),
                        project.resolve("functions/owner/target/owner.zip"));
    }
}
