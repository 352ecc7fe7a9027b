package id.etalase.cli;

import id.etalase.cli.operations.Welcome;
import id.etalase.cli.terminal.Terminal;
import id.etalase.local.LocalOptions;
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
        LocalOptions local = options.on(installation);
        try (Foreground foreground = Foreground.start(local, terminal, clock)) {
            Welcome.lines(foreground.system().running(), local.data(), options.dataOption())
                    .forEach(terminal::print);
            foreground.watch();
        }
        return ExitCode.DONE;
    }
}
