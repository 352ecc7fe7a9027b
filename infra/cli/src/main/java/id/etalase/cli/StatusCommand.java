package id.etalase.cli;

import id.etalase.cli.operations.SystemState;
import id.etalase.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how a system is. */
@Command(
        name = "status",
        description =
                "Queue, dead letters, index and model of the local system or of a stack. Code 1 if something is to be done.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Mixin
    private OperatedSystem system = new OperatedSystem();

    StatusCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws InterruptedException {
        SystemState state = system.state(installation);
        state.lines().forEach(terminal::print);
        return state.isWell() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
