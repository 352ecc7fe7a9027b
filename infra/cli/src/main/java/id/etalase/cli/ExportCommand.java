package id.etalase.cli;

import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.exporting.ExportTarget;
import id.etalase.cli.exporting.Exporter;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.Retries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a shop's products out. */
@Command(
        name = "export",
        description = {
            "Write all products of a shop into a CSV or ZIP that import reads again: importing it at once changes nothing.",
            "Columns: product, name, price, description, stock, link, and file for each photo. See docs/import.md."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every product is written", "1:done, but something is left out; a line says why", "2:not done"
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** An export asks for every product and every photo: sooner or later the API is too busy for one. */
    private static final Retries RETRIES = Retries.upTo(6);

    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "CSV|ZIP", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--store", required = true, paramLabel = "ID", description = "The shop.")
    private String store = "";

    @Option(
            names = "--photos",
            description = "Write the photos too: into the ZIP, or into the folder foto beside the CSV.")
    private boolean photos;

    @Option(names = "--force", description = "Replace the file, and photos beside it, if they are there already.")
    private boolean force;

    @Mixin
    private Target target = new Target();

    ExportCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        String shop = new StoreId(store).value();
        if (Files.exists(file) && !force) {
            throw new IllegalArgumentException(
                    file + " is there already. Choose another name, or replace it with --force.");
        }
        try (EtalaseClient api = target.ownerApi(installation, RETRIES);
                ExportTarget written = ExportTarget.at(file, force)) {
            Exporter.Report report = new Exporter(api, terminal).run(shop, written, photos);
            written.done();
            report.remarks().forEach(terminal::step);
            terminal.print(report.products() + " products" + (photos ? ", " + report.photos() + " photos" : "")
                    + " written to " + file);
            return report.remarks().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
        }
    }
}
