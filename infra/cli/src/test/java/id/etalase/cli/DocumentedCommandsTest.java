package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.cli.testing.RememberingTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What readers are told to type is there: each command and each option that the READMEs and the guide name. */
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("etalase.root"));

    /** After {@code ./etalase}: words and options, up to a remark or whatever else ends a command. */
    private static final Pattern COMMAND = Pattern.compile("\\./etalase((?: +[^\\s`#|&;,:)]+)+)");

    private static final List<String> OF_THE_LAUNCHER = List.of("test", "mvn");

    @Test
    void commands_inTheDocuments_exist() {
        assertThat(documents().stream().flatMap(document -> mistakes(document).stream()))
                .isEmpty();
    }

    @Test
    void commands_inTheReadme_areThere() {
        assertThat(commands(ROOT.resolve("README.md")).toList()).hasSizeGreaterThan(5);
    }

    private static List<Path> documents() {
        try (Stream<Path> guide = Files.walk(ROOT.resolve("docs/guide"))) {
            return Stream.concat(
                            Stream.of("README.md", "README.id.md").map(ROOT::resolve),
                            guide.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> mistakes(Path document) {
        return commands(document)
                .filter(words -> !OF_THE_LAUNCHER.contains(words.getFirst()))
                .flatMap(words -> unknown(words).map(word -> ROOT.relativize(document) + ": " + word + " in " + words))
                .toList();
    }

    private static Stream<List<String>> commands(Path document) {
        try {
            return COMMAND
                    .matcher(Files.readString(document))
                    .results()
                    .map(match -> List.of(match.group(1).strip().split("\\s+")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> unknown(List<String> words) {
        CommandLine command = Etalase.commandLine(new RememberingTerminal().terminal(), new Installation(ROOT));
        int depth = 0;
        while (depth < words.size() && command.getSubcommands().containsKey(words.get(depth))) {
            command = Objects.requireNonNull(command.getSubcommands().get(words.get(depth)));
            depth++;
        }
        if (depth == 0 || (!command.getSubcommands().isEmpty() && depth < words.size())) {
            return Stream.of(words.get(depth));
        }
        CommandLine found = command;
        return words.stream()
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(option -> !found.getCommandSpec().optionsMap().containsKey(option));
    }
}
