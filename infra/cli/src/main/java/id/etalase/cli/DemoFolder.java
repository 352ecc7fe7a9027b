package id.etalase.cli;

import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.demo.DemoCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The drawn catalogue on disk, as an owner would have it: a folder for each shop. Drawn once. */
final class DemoFolder {
    private DemoFolder() {}

    /** The shops' folders. */
    static List<Path> ensure(Path folder, DemoCatalogue catalogue, Terminal terminal) throws IOException {
        Path complete = folder.resolve(".complete");
        if (!Files.exists(complete)) {
            Files.createDirectories(folder);
            try (Progress progress = terminal.progress(
                    "Drawing", " products", catalogue.products().size())) {
                catalogue.writeTo(folder, progress::reached);
            }
            Files.createFile(complete);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
