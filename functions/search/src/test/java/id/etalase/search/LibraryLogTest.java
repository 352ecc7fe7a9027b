package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the function's package does with that which libraries log; Lambda keeps what reaches standard error. */
class LibraryLogTest {
    @Test
    void warning_ofALibrary_reachesStandardError() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getLogger("library").warn("The disk is nearly full", new IllegalStateException("98 %"));
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("WARN library - The disk is nearly full", "IllegalStateException: 98 %");
    }
}
