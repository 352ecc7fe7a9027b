package id.etalase.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private final WebPage page = new WebPage("the-key", "http://127.0.0.1:8788");

    @Test
    void answer_aFile_hasTypePolicyAndETag() throws IOException {
        Answer answer = page.answer("GET", "/page-for-test.html", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).containsExactly("text/html; charset=utf-8");
        assertThat(answer.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "img-src 'self' blob: data: http://127.0.0.1:8788;");
        String etag = answer.headers().getOrDefault("etag", List.of()).getFirst();
        assertThat(page.answer("GET", "/page-for-test.html", etag).status()).isEqualTo(304);
        assertThat(page.answer("GET", "/page-for-test.html", "\"old\"").status())
                .isEqualTo(200);
    }

    @Test
    void answer_widget_mayBeLoadedAndComparedByPagesOfAnyOrigin() throws IOException {
        Answer widget = page.answer("GET", "/widget/etalase.js", null);
        assertThat(widget.status()).isEqualTo(200);
        assertThat(widget.headers().get("access-control-allow-origin")).containsExactly("*");
        assertThat(widget.headers().get("content-type")).containsExactly("text/javascript; charset=utf-8");
        assertThat(page.answer("GET", "/page-for-test.html", null).headers())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void answer_config_tellsThePageItsKey() throws IOException {
        assertThat(new String(page.answer("GET", "/config.json", null).body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"api\":\"\",\"key\":\"the-key\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/a/../../secret.txt",
                "//secret.txt",
                "/.hidden.txt",
                "/nothing.js",
                "/nothing/",
                "/folder"
            })
    void answer_outsideOrAbsent_is404(String path) throws IOException {
        assertThat(page.answer("GET", path, null).status()).isEqualTo(404);
    }

    @Test
    void answer_aFolder_isItsIndexPage() throws IOException {
        Answer answer = page.answer("GET", "/folder-for-test/", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).containsExactly("text/html; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<title>Folder</title>");
    }

    @Test
    void answer_aFolderWithoutItsSlash_leadsThere() throws IOException {
        Answer answer = page.answer("GET", "/folder-for-test", null);

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.headers().get("location")).containsExactly("/folder-for-test/");
    }

    @Test
    void answer_post_is405() throws IOException {
        assertThat(page.answer("POST", "/", null).status()).isEqualTo(405);
    }
}
