package id.etalase.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String TABLE = """

            | what | how much |
            | --- | --- |
            | first | 0.9833 |
            | price | $147.60 |
            """;

    private static List<String> withoutCommand(String text) {
        return Figures.withoutCommand(MarkdownFile.of(Path.of("page.md"), text).document());
    }

    @Test
    void figures_noCommand_areFoundByTheirHeading() {
        assertThat(withoutCommand("# Page\n\n## Tags\n" + TABLE)).containsExactly("Tags");
    }

    @Test
    void figures_commandUnderTheSameHeading_areFine() {
        assertThat(withoutCommand("# Page\n\n## Tags\n\n    ./etalase evaluate --label kind\n" + TABLE))
                .isEmpty();
    }

    @Test
    void figures_commandUnderTheHeadingAbove_areFine() {
        assertThat(withoutCommand("# Page\n\nBy `./etalase evaluate photos`:\n\n## Tags\n" + TABLE))
                .isEmpty();
    }

    @Test
    void figures_commandUnderAnotherHeading_isNoneOfTheirs() {
        assertThat(withoutCommand("# Page\n\n## Cost\n\n    ./etalase cost --stores 5\n\n## Tags\n" + TABLE))
                .containsExactly("Tags");
    }

    @Test
    void figures_tableOfWordsAndWholeNumbers_isNoTableOfFigures() {
        assertThat(withoutCommand("# Page\n\n| status | meaning |\n| --- | --- |\n| 404 | not found |\n"))
                .isEmpty();
    }
}
