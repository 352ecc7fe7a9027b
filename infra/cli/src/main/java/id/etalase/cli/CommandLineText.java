package id.etalase.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** How a command was called. */
final class CommandLineText {
    private CommandLineText() {}

    /** As it was typed, but without this machine's folders: it stands in reports, and a report may be published. */
    static String typed(@Nullable CommandSpec spec) {
        List<String> typed =
                spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
        return "./etalase "
                + String.join(
                        " ", typed.stream().map(CommandLineText::withoutFolders).toList());
    }

    private static String withoutFolders(String word) {
        Path path = Path.of(word);
        return path.isAbsolute() ? String.valueOf(path.getFileName()) : word;
    }
}
