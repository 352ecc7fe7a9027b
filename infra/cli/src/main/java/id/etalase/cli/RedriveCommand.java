package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives what was given up another chance. */
@Command(
        name = "redrive",
        description = "Send the photo events that were given up once more, when what stopped them is mended.",
        mixinStandardHelpOptions = true)
final class RedriveCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Mixin
    private OperatedSystem system = new OperatedSystem();

    RedriveCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws InterruptedException {
        long moved = system.redrive(installation);
        terminal.print(
                moved == 0
                        ? "There are no dead letters."
                        : moved
                                + " dead letters go through the queue again; ./etalase status says what becomes of them.");
        return ExitCode.DONE;
    }
}
