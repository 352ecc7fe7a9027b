package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the system until Ctrl-C. */
@Command(
        name = "up",
        description = "Start the whole system on this machine and keep it running until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;
    private final Clock clock;

    @Mixin
    private SystemOptions options = new SystemOptions();

    UpCommand(Terminal terminal, Installation installation, Clock clock) {
        this.terminal = terminal;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Foreground foreground = Foreground.start(options.on(installation), terminal, clock)) {
            RunningSystem running = foreground.system().running();
            terminal.print("");
            terminal.print("Etalase  " + running.web());
            terminal.print("  page and API   " + running.web() + "  (x-api-key: " + ApiKeys.SEARCH + ", for owners "
                    + ApiKeys.OWNER + ")");
            terminal.print("  photo bucket   " + running.bucket().endpoint() + "/"
                    + running.bucket().name() + "  (S3; keys in " + RunningSystem.FILE + " of the data directory)");
            terminal.print("  bring photos   ./etalase import FOLDER --store your-shop");
            terminal.print("  stop           Ctrl-C");
            foreground.watch();
        }
        return ExitCode.DONE;
    }
}
