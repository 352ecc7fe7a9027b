package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Tells people what went wrong in a line or two; the log holds the rest. */
final class Failures {
    private Failures() {}

    static int report(Terminal terminal, Throwable failure) {
        LoggerFactory.getLogger(Failures.class).error("The command failed", failure);
        String said = words(failure);
        terminal.step("Failed: " + said);
        for (@Nullable Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            String more = words(cause);
            if (cause.getMessage() != null && !said.contains(more)) {
                said = more;
                terminal.step("  because: " + said);
            }
        }
        String log = System.getProperty("etalase.log");
        if (log != null) {
            terminal.step("  details: " + log);
        }
        return ExitCode.FAILED;
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            // These say no more than the file's name.
            case NoSuchFileException absent -> "There is no file or folder " + absent.getFile() + ".";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
