package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Withdraws a key. */
@Command(
        name = "remove",
        description = "Withdraw a key: a running system refuses it from now on.",
        mixinStandardHelpOptions = true)
final class KeyRemoveCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "ID", description = "As ./etalase key list shows it.")
    private String id = "";

    @Mixin
    private KeyFolder folder = new KeyFolder();

    KeyRemoveCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (!folder.keys(installation).remove(id)) {
            throw new IllegalArgumentException("There is no key " + id + ". ./etalase key list shows those there are.");
        }
        terminal.print("The key " + id + " is withdrawn.");
        return ExitCode.DONE;
    }
}
