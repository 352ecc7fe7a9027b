package id.etalase.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The site that this build has made: what a reader and a search engine get. */
class MadeSiteTest {
    private Path site = Path.of("");

    @BeforeEach
    void findIt() throws URISyntaxException {
        site = Path.of(Objects.requireNonNull(MakeSite.class.getResource("/web/docs/"), "The build has made no site")
                .toURI());
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static String first(String pattern, String html) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void pages_each_needNoScriptAndNothingInline() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain("<script", "<style", " style=", " onclick=", "http-equiv");
        }
    }

    @Test
    void pages_each_haveOneHeadingATitleAndADescriptionOfTheirOwn() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages.stream().map(MadeSiteTest::read).map(html -> first("<title>(.*?)</title>", html)))
                .doesNotHaveDuplicates();
        assertThat(pages.stream()
                        .map(MadeSiteTest::read)
                        .map(html -> first("name=\"description\" content=\"(.*?)\"", html)))
                .doesNotHaveDuplicates()
                .allSatisfy(description -> assertThat(description).hasSizeBetween(40, 200));
        assertThat(pages.stream().map(MadeSiteTest::read))
                .allSatisfy(html -> assertThat(html.split("<h1[ >]", -1)).hasSize(2));
    }

    @Test
    void languageSwitch_onAPageInBothLanguages_keepsThePage() {
        String owner = read(site.resolve("owner.html"));

        assertThat(first("<html lang=\"(..)\"", owner)).isEqualTo("id");
        assertThat(first("class=\"button button-quiet language\"[^>]* href=\"(.*?)\"", owner))
                .isEqualTo("en/owner.html");
        assertThat(owner).contains("rel=\"alternate\" hreflang=\"en\" href=\"en/owner.html\"");
        String english = read(site.resolve("en/owner.html"));
        assertThat(first("class=\"button button-quiet language\"[^>]* href=\"(.*?)\"", english))
                .isEqualTo("../owner.html");
    }

    @Test
    void languageSwitch_onAPageInEnglishAlone_leadsToTheFirstPage() {
        assertThat(first(
                        "class=\"button button-quiet language\"[^>]* href=\"(.*?)\"",
                        read(site.resolve("api/index.html"))))
                .isEqualTo("../");
    }

    @Test
    void api_hasItsContractBesideIt() throws IOException {
        Path contract = Path.of(System.getProperty("etalase.root"), "functions/api/src/main/resources/openapi.yaml");

        assertThat(site.resolve("api/openapi.yaml")).hasSameTextualContentAs(contract);
        assertThat(read(site.resolve("api/index.html")))
                .contains("id=\"search\"", "id=\"schema-Hit\"", "href=\"openapi.yaml\"");
    }

    @Test
    void figures_ofTheEvaluation_areThoseOfItsReport() {
        assertThat(read(site.resolve("en/how.html"))).contains("./etalase evaluate --model", "0.7078");
        assertThat(read(site.resolve("how.html"))).contains("./etalase evaluate --model", "0,7078");
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
