package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Keys of the local system. */
@Command(
        name = "key",
        description = {
            "Make and withdraw API keys of the local system: for a shop's page, for the owner of one shop.",
            "A running system knows of it at once. infra/README.md says how a deployed one gets more keys."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class KeyCommand {
    private KeyCommand() {}

    /** With its sub-commands. */
    static CommandLine commandLine(Terminal terminal, Installation installation) {
        return new CommandLine(new KeyCommand())
                .addSubcommand(new KeyAddCommand(terminal, installation))
                .addSubcommand(new KeyListCommand(terminal, installation))
                .addSubcommand(new KeyRemoveCommand(terminal, installation));
    }
}
