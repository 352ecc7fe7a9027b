package id.etalase.cli;

import id.etalase.cli.terminal.Table;
import id.etalase.cli.terminal.Terminal;
import id.etalase.local.keys.LocalKey;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows which keys were made. */
@Command(
        name = "list",
        description =
                "Show the keys that were made; not the keys themselves, nobody has those but whom they were given to.",
        mixinStandardHelpOptions = true)
final class KeyListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Mixin
    private KeyFolder folder = new KeyFolder();

    KeyListCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        List<LocalKey> keys = folder.keys(installation).all();
        if (keys.isEmpty()) {
            terminal.print("No keys were made but the system's own two. ./etalase key add --help");
            return ExitCode.DONE;
        }
        Table table = new Table("lllll", "id", "name", "role", "stores", "origins");
        keys.forEach(key ->
                table.row(key.id(), key.name(), KeyText.role(key), KeyText.stores(key.stores()), KeyText.origins(key)));
        table.lines().forEach(terminal::print);
        return ExitCode.DONE;
    }
}
