package id.etalase.cli.testing;

import id.etalase.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Things happen when a command says certain words, and the command waits for them. */
public final class SpeakingTerminal {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, Runnable> cues = new HashMap<>();

    /** What happens, once, when a line begins with the words. */
    public void when(String words, Runnable happens) {
        cues.put(words, happens);
    }

    /** What a command speaks to. */
    public Terminal terminal() {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                cues.keySet().stream()
                        .filter(line::startsWith)
                        .findFirst()
                        .map(cues::remove)
                        .ifPresent(Runnable::run);
            }
        };
        return new Terminal(stream, stream, false);
    }

    /** All that was said. */
    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
