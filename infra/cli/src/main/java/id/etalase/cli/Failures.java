package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Tells people what went wrong in a line or two; the log holds the rest. */
final class Failures {
    private Failures() {}

    static int report(Terminal terminal, Throwable failure) {
        LoggerFactory.getLogger(Failures.class).error("The command failed", failure);
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String prefix = cause == failure ? "Failed: " : "  because: ";
            terminal.step(prefix + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
        }
        return ExitCode.FAILED;
    }
}
