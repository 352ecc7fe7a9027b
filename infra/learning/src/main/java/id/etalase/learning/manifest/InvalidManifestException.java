package id.etalase.learning.manifest;

import java.nio.file.Path;
import java.util.List;

/** A manifest that cannot be used; the message names what is wrong, line by line, and how to mend it. */
public final class InvalidManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More than these are only counted. */
    private static final int SHOWN = 20;

    /** @param mistakes at least one */
    InvalidManifestException(Path source, List<String> mistakes) {
        super(message(source, mistakes));
    }

    private static String message(Path source, List<String> mistakes) {
        StringBuilder text = new StringBuilder(source.toString());
        text.append(mistakes.size() == 1 ? ": " : " has " + mistakes.size() + " mistakes:\n  ");
        text.append(String.join("\n  ", mistakes.stream().limit(SHOWN).toList()));
        if (mistakes.size() > SHOWN) {
            text.append("\n  and ").append(mistakes.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
