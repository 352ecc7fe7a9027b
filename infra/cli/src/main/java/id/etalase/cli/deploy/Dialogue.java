package id.etalase.cli.deploy;

import id.etalase.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Questions to whoever sits at the terminal. */
public final class Dialogue {
    private static final Set<String> YES = Set.of("y", "yes", "ya", "j");

    private final Terminal terminal;
    private final BufferedReader answers;

    /** @param answers a line each */
    public Dialogue(Terminal terminal, InputStream answers) {
        this.terminal = terminal;
        this.answers = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    }

    /**
     * Asks for a value.
     *
     * @param usual is taken for an empty line
     * @throws IllegalStateException if nobody answers
     */
    public String ask(String question, String usual) {
        String answer = read(question + " [" + usual + "]");
        return answer.isBlank() ? usual : answer.strip();
    }

    /** Asks for leave; anything but a yes is a no. */
    public boolean confirm(String question) {
        return YES.contains(read(question + " [y/N]").strip().toLowerCase(Locale.ROOT));
    }

    private String read(String question) {
        terminal.step(question);
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("Nobody answers here. Give the answers as options, and --yes.");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an answer", e);
        }
    }
}
