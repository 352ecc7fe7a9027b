package id.etalase.aws.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Other programs, with the environment of this one. */
public final class ChildProcess {
    private ChildProcess() {}

    /**
     * Runs one that shows what it does.
     *
     * @param folder where it runs
     * @return its exit code
     */
    public static int show(List<String> command, Path folder) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
        }
    }

    /**
     * Runs one that answers.
     *
     * @return what it printed
     * @throws IllegalStateException if it failed
     */
    static String read(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " ended with code " + exitCode + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
        }
    }
}
