package id.etalase.cli.testing;

import id.etalase.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody reads it afterwards. */
public final class RememberingTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(stream(out), stream(err), false);

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What a command speaks to. */
    public Terminal terminal() {
        return terminal;
    }

    /** All results so far. */
    public String results() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The results, line by line. */
    public List<String> resultLines() {
        return results().lines().toList();
    }

    /** All that was said about what is going on, problems included. */
    public String remarks() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
