package id.etalase.cli;

import id.etalase.cli.testing.RememberingTerminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * A command that was run in this process.
 *
 * @param results what it printed as its result
 * @param remarks what else it said
 */
record CommandRun(int exitCode, String results, String remarks) {
    /** In the project that is being built. */
    static CommandRun of(String... arguments) {
        return in(Path.of(System.getProperty("etalase.root")), arguments);
    }

    /** @param root the project's folder */
    static CommandRun in(Path root, String... arguments) {
        RememberingTerminal terminal = new RememberingTerminal();
        CommandLine commandLine = Etalase.commandLine(terminal.terminal(), new Installation(root));
        commandLine.setOut(new PrintWriter(terminal.terminal().out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(terminal.terminal().err(), true, StandardCharsets.UTF_8));
        int exitCode = commandLine.execute(arguments);
        return new CommandRun(exitCode, terminal.results(), terminal.remarks());
    }
}
