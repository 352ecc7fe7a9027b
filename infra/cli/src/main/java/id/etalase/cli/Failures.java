package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Tells people what went wrong in a line or two; the log holds the rest. */
final class Failures {
    private Failures() {}

    static int report(Terminal terminal, Throwable failure) {
        LoggerFactory.getLogger(Failures.class).error("The command failed", failure);
        String prefix = "Failed: ";
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = cause.getMessage();
            terminal.step(prefix + (said == null ? cause.getClass().getSimpleName() : said));
            prefix = "  because: ";
        }
        String log = System.getProperty("etalase.log");
        if (log != null) {
            terminal.step("  details: " + log);
        }
        return ExitCode.FAILED;
    }
}
