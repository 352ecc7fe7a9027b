package id.etalase.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {
    @TempDir
    private Path site;

    @BeforeEach
    void writeAPage() throws IOException {
        Files.createDirectories(site.resolve("en"));
        Files.writeString(site.resolve("en/index.html"), "<h2 id=\"prices\">Prices</h2>");
    }

    private List<String> mistakesOf(String html) throws IOException {
        Files.writeString(site.resolve("page.html"), html);
        Mistakes mistakes = new Mistakes();
        new LinkCheck(site, mistakes).run();
        return mistakes.all();
    }

    @Test
    void links_toPagesFoldersAnchorsAndElsewhere_areFine() throws IOException {
        assertThat(mistakesOf("""
                <p id="here"><a href="en/">1</a><a href="en/index.html#prices">2</a><a href="#here">3</a>
                <a href="https://example.org/x">4</a><a href="en/#prices">5</a></p>
                """)).isEmpty();
    }

    @Test
    void link_toNowhere_isNamedWithItsPage() throws IOException {
        assertThat(mistakesOf("<a href=\"en/missing.html\">x</a>"))
                .containsExactly("page.html: the link to en/missing.html leads nowhere");
    }

    @Test
    void link_toAnAnchorThatIsNotThere_isNamed() throws IOException {
        assertThat(mistakesOf("<a href=\"en/#rabates\">x</a>"))
                .containsExactly("page.html: the link to en/#rabates names a place that the page lacks");
    }

    @Test
    void link_outOfTheSite_leadsNowhere() throws IOException {
        assertThat(mistakesOf("<a href=\"../secret.html\">x</a>")).hasSize(1);
    }

    @Test
    void picture_thatIsNotThere_isNamed() throws IOException {
        assertThat(mistakesOf("<img src=\"images/x.png\" alt=\"x\">")).hasSize(1);
    }

    @Test
    void anchors_twoOfOneName_areNamed() throws IOException {
        assertThat(mistakesOf("<h2 id=\"a\">1</h2><h2 id=\"a\">2</h2>"))
                .containsExactly("page.html: two places are called #a");
    }
}
