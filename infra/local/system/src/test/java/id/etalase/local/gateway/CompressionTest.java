package id.etalase.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressionTest {
    private static final byte[] TEXT = "etalase ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void compressed_aText_isSmallerAndSaysSo() throws IOException {
        Answer answer = Compression.compressed(of("text/javascript; charset=utf-8"), "br, gzip");
        assertThat(answer.headers())
                .containsEntry("content-encoding", List.of("gzip"))
                .containsEntry("vary", List.of("accept-encoding"))
                .containsEntry("etag", List.of("W/\"abc\""));
        assertThat(answer.body()).hasSizeLessThan(TEXT.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(TEXT);
    }

    @Test
    void compressed_clientThatReadsNoGzip_getsTheText() throws IOException {
        Answer answer = Compression.compressed(of("text/css"), null);
        assertThat(answer.headers()).doesNotContainKey("content-encoding");
        assertThat(answer.body()).isEqualTo(TEXT);
    }

    @Test
    void compressed_aPhoto_staysAsItIs() throws IOException {
        Answer photo = of("image/png");
        assertThat(Compression.compressed(photo, "gzip")).isSameAs(photo);
    }

    @Test
    void strong_anETagThatWasMadeWeak_isThePagesOwn() {
        assertThat(Compression.strong("W/\"abc\"")).isEqualTo("\"abc\"");
        assertThat(Compression.strong(null)).isNull();
    }

    private static Answer of(String type) {
        return new Answer(200, Map.of("content-type", List.of(type), "etag", List.of("\"abc\"")), TEXT);
    }
}
