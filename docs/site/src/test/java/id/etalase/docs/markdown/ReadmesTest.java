package id.etalase.docs.markdown;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are read in the repository alone: what they link to and show is there. */
class ReadmesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.id.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "infra/README.md",
                "web/README.md",
                "docs/cost.md",
                "docs/evaluation/README.md",
                "docs/images/README.md"
            })
    void links_andPictures_areThere(String name) {
        MarkdownFile file = MarkdownFile.read(Path.of(System.getProperty("etalase.root"), name));

        assertThatCode(() -> new Targets(file, (target, anchor) -> anchor, Path::toString).rewrite())
                .doesNotThrowAnyException();
    }
}
