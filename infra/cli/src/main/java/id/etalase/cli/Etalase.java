package id.etalase.cli;

import id.etalase.cli.deploy.Dialogue;
import id.etalase.cli.terminal.Terminal;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(
        name = "etalase",
        description = "Visual product search for small shops, on this machine or deployed.",
        mixinStandardHelpOptions = true,
        version = "Etalase 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Etalase {
    private Etalase() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        Logging.toFile();
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    private static int run(Terminal terminal, String... arguments) {
        try {
            return commandLine(terminal, Installation.ofProcess()).execute(arguments);
        } catch (Error e) { // The process has threads that would keep it alive.
            return Failures.report(terminal, e);
        }
    }

    static CommandLine commandLine(Terminal terminal, Installation installation) {
        Clock clock = Clock.systemUTC();
        return new CommandLine(new Etalase())
                .addSubcommand(new UpCommand(terminal, installation, clock))
                .addSubcommand(new DemoCommand(terminal, installation, clock))
                .addSubcommand(new ImportCommand(terminal, installation))
                .addSubcommand(new ExportCommand(terminal, installation))
                .addSubcommand(new SearchCommand(terminal, installation))
                .addSubcommand(new ReindexCommand(terminal, installation))
                .addSubcommand(new EvaluateCommand(terminal, installation))
                .addSubcommand(new EvaluateTextCommand(terminal, installation))
                .addSubcommand(new TrainCommand(terminal, installation))
                .addSubcommand(new CostCommand(terminal))
                .addSubcommand(new DeployCommand(terminal, installation, new Dialogue(terminal, System.in)))
                .addSubcommand(new StatusCommand(terminal, installation))
                .addSubcommand(new RedriveCommand(terminal, installation))
                .addSubcommand(KeyCommand.commandLine(terminal, installation))
                .addSubcommand(new AcceptanceCommand(terminal, installation, clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(terminal, failure));
    }
}
