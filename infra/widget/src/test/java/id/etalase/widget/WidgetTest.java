package id.etalase.widget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the build has made: the files that shops load. */
class WidgetTest {
    private static final int MOST_BYTES_GZIPPED = 30_000;

    private static String file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                WidgetTest.class.getResourceAsStream("/web/widget/" + name), "web/widget/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static String text(String json, String member) {
        Matcher found = Pattern.compile("\"" + member + "\": \"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(member).isTrue();
        return found.group(1);
    }

    @Test
    void script_gzipped_isUnder30Kilobytes() throws IOException {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(file(Release.LATEST).getBytes(UTF_8));
        }

        assertThat(gzipped.size()).isBetween(1_000, MOST_BYTES_GZIPPED);
    }

    @Test
    void script_ofAStrictPage_needsNoLeaveForInlineStyleOrCodeFromText() throws IOException {
        assertThat(file(Release.LATEST))
                .doesNotContain("eval(")
                .doesNotContain("new Function")
                .doesNotContain("innerHTML")
                .doesNotContain("createElement('style')")
                .doesNotContain("'style',")
                .doesNotContain(".cssText");
    }

    @Test
    void script_namesItsVersionAndBothElements() throws IOException {
        String json = file("etalase.json");

        assertThat(file(Release.LATEST))
                .startsWith("/*! Etalase " + text(json, "version") + ", Apache-2.0 */")
                .contains("define('etalase-search'", "define('etalase-similar'");
        assertThat(file(text(json, "file"))).isEqualTo(file(Release.LATEST));
    }

    @Test
    void integrity_inJsonAndSnippet_isThatOfTheBytes() throws IOException {
        String json = file("etalase.json");
        String integrity = new Release(text(json, "version"), file(Release.LATEST)).integrity();

        assertThat(text(json, "integrity")).isEqualTo(integrity);
        assertThat(file("snippet.html")).contains(integrity, text(json, "file"));
    }

    @Test
    void fileName_ofAReleaseIsItsVersions_andOfASnapshotItsBytes() {
        assertThat(new Release("0.1.0", "alert(1)").fileName()).isEqualTo("etalase-0.1.0.js");
        assertThat(new Release("0.1.0-SNAPSHOT", "alert(1)").fileName()).isEqualTo("etalase-0.1.0-6e11c72f.js");
        assertThat(new Release("0.1.0-SNAPSHOT", "alert(2)").fileName()).isEqualTo("etalase-0.1.0-e1ac651e.js");
    }

    /** {@code printf 'alert(1)' | openssl dgst -sha384 -binary | openssl base64 -A} */
    @Test
    void integrity_ofKnownBytes_isAsOpensslSays() {
        assertThat(new Release("1", "alert(1)").integrity())
                .isEqualTo("sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW");
    }
}
