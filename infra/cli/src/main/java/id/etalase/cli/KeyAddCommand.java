package id.etalase.cli;

import id.etalase.catalogue.access.Role;
import id.etalase.cli.terminal.Terminal;
import id.etalase.local.keys.LocalKey;
import id.etalase.local.keys.LocalKeys;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a key. */
@Command(
        name = "add",
        description = "Make a key and print it, once: what is kept is only enough to know it again.",
        mixinStandardHelpOptions = true)
final class KeyAddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "search (for pages) or owner. Default: ${DEFAULT-VALUE}.",
            defaultValue = "search")
    private Role role = Role.SEARCH;

    @ArgGroup(multiplicity = "1")
    private Stores stores = new Stores();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = {
                "Only pages of this origin may use the key, such as https://toko-ani.example or http://127.0.0.1:9000. May be given"
                        + " again. Default: everybody may who has it."
            })
    private List<String> origins = List.of();

    @Option(names = "--name", paramLabel = "TEXT", description = "Whom you give it to. Default: the shops.")
    private @Nullable String name;

    @Mixin
    private KeyFolder folder = new KeyFolder();

    KeyAddCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    /** Which stores it is for: said, not assumed. */
    static final class Stores {
        @Option(names = "--store", paramLabel = "ID", description = "A shop it is for. May be given again.")
        private List<String> ids = List.of();

        @Option(names = "--every-store", description = "It is for every shop.")
        private boolean every;
    }

    @Override
    public Integer call() {
        List<String> ids = stores.every ? List.of() : stores.ids;
        String called = name == null ? KeyText.stores(ids) : name;
        LocalKeys.Made made = folder.keys(installation).add(called, role, ids, origins);
        LocalKey kept = made.kept();
        terminal.print("The key of " + kept.name() + " (" + kept.id() + "), shown only this once:");
        terminal.print("");
        terminal.print("  " + made.key());
        terminal.print("");
        terminal.print("Role " + KeyText.role(kept) + ", for " + KeyText.stores(kept.stores()) + ", "
                + (kept.origins().isEmpty() ? "from everywhere." : "only from " + KeyText.origins(kept) + "."));
        terminal.print("A running system takes it from now on. ./etalase key remove " + kept.id() + " withdraws it.");
        return ExitCode.DONE;
    }
}
