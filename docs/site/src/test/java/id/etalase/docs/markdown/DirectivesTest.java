package id.etalase.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectivesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheOtherFile() throws IOException {
        Files.writeString(folder.resolve("cost.md"), """
                # What it costs

                In short: little.

                ## Prices

                One coffee.

                ### Of coffee

                Small ones.

                ## Sources

                Hearsay.
                """);
    }

    private String made(String text) {
        MarkdownFile page = MarkdownFile.of(folder.resolve("page.md"), text);
        new Directives(file -> {}, "en").follow(page);
        return MarkdownHtml.of(page.document(), Outline.of(page.document()), PictureSizes.NONE);
    }

    @Test
    void include_aSection_bringsWhatStandsUnderItsHeadingAlone() {
        assertThat(made("# Page\n\n## Here\n\n<!-- include: cost.md # Prices -->\n"))
                .contains("One coffee.", "<h3 id=\"of-coffee\">")
                .doesNotContain("In short", "Hearsay", ">Prices<");
    }

    @Test
    void include_aWholeFile_leavesItsTitleAndKeepsItsHeadings() {
        assertThat(made("# Page\n\n<!-- include: cost.md -->\n"))
                .contains("In short: little.", "<h2 id=\"prices\">", "<h3 id=\"of-coffee\">", "Hearsay.")
                .doesNotContain("What it costs");
    }

    @Test
    void include_noSuchSection_namesIt() {
        assertThatThrownBy(() -> made("<!-- include: cost.md # Rabates -->\n"))
                .isInstanceOf(MarkdownException.class)
                .hasMessageContainingAll("cost.md", "has no section \"Rabates\"");
    }

    @Test
    void goals_ofAReport_areATableThatNamesItsCommand() throws IOException {
        Files.writeString(folder.resolve("report.json"), """
                {"command": "./etalase evaluate --model m", "goals": [
                 {"goal": {"name": "first is right", "target": 0.9, "atLeast": true}, "measured": 0.91},
                 {"goal": {"name": "let in", "target": 0.05, "atLeast": false}, "measured": 0.06}]}
                """);

        assertThat(made("<!-- goals: report.json -->\n"))
                .contains("./etalase evaluate --model m")
                .containsPattern(
                        "first is right</td>\\s*<td align=\"right\">≥ 0.9000</td>\\s*<td align=\"right\">0.9100</td>\\s*<td>yes")
                .containsPattern(
                        "let in</td>\\s*<td align=\"right\">≤ 0.0500</td>\\s*<td align=\"right\">0.0600</td>\\s*<td>no");
    }

    @Test
    void html_inAPage_isRefused() {
        assertThatThrownBy(() -> made("<div>x</div>\n")).hasMessageContaining("not a directive");
        assertThatThrownBy(() -> made("A <b>word</b>.\n")).hasMessageContaining("write Markdown instead of HTML");
    }
}
