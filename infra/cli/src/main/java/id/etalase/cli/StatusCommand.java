package id.etalase.cli;

import id.etalase.cli.operations.StatusJson;
import id.etalase.cli.operations.StatusScreen;
import id.etalase.cli.operations.SystemState;
import id.etalase.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how a system is. */
@Command(
        name = "status",
        description =
                "Parts, index, queue and recent searches of the local system or of a stack. Code 1 if something is to be done.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Mixin
    private OperatedSystem system = new OperatedSystem();

    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    StatusCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws InterruptedException {
        SystemState state = system.state(installation);
        if (json) {
            terminal.print(StatusJson.text(state));
        } else {
            StatusScreen.lines(state).forEach(terminal::print);
        }
        return state.isWell() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
