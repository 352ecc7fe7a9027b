package id.etalase.configuration;

import java.util.List;

/** The program cannot start with these settings; the message names each mistake on a line of its own. */
public final class InvalidSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettingsException(List<String> mistakes) {
        super("Settings to mend:\n - " + String.join("\n - ", mistakes));
    }
}
