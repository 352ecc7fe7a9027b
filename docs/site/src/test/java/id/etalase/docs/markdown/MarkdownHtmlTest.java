package id.etalase.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.docs.markdown.PictureSizes.Size;
import java.nio.file.Path;
import java.util.Optional;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class MarkdownHtmlTest {
    private static String html(String text) {
        Node document = MarkdownFile.of(Path.of("page.md"), text).document();
        return MarkdownHtml.of(document, Outline.of(document), picture -> Optional.of(new Size(360, 640)));
    }

    @Test
    void headings_ofTheSameWords_getAnchorsOfTheirOwn() {
        assertThat(html("## Label\n\n## Label\n"))
                .contains("<h2 id=\"label\">Label</h2>", "<h2 id=\"label-1\">Label</h2>");
    }

    @Test
    void tables_andCode_canBeScrolledByKeyboard() {
        assertThat(html("| a |\n| --- |\n| b |\n\n    code\n"))
                .containsPattern("<div (class=\"table\" tabindex=\"0\"|tabindex=\"0\" class=\"table\")><table>")
                .contains("<td>b</td>", "</table></div>", "<pre tabindex=\"0\"><code>code");
    }

    @Test
    void pictures_haveTheirSizeAndWords() {
        assertThat(html("![A batik shirt](shirt.png)\n"))
                .contains("src=\"shirt.png\" alt=\"A batik shirt\" loading=\"lazy\" width=\"360\" height=\"640\"");
    }

    @Test
    void text_thatLooksLikeHtml_isShown() {
        assertThat(html("`<script>` & <!-- x -->\n")).contains("&lt;script&gt;").doesNotContain("<script");
    }
}
