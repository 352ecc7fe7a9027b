package id.etalase.cli;

import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.importing.CsvColumns;
import id.etalase.cli.importing.CsvSource;
import id.etalase.cli.importing.FolderSource;
import id.etalase.cli.importing.ImportPlan;
import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.importing.Importer;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a shop's photos in. */
@Command(
        name = "import",
        description = {
            "Bring a shop's photos in; doing it again goes on where it broke off.",
            "FOLDER: each sub-folder is a product with its photos and perhaps a product.json; loose photos are products of "
                    + "their own.",
            "CSV: column \"file\" (relative to the CSV), perhaps product, name, price, description, stock, link."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every photo can be found",
            "1:done, but some photos or files cannot be used; a line says why",
            "2:not done"
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "FOLDER|CSV")
    private Path source = Path.of("");

    @Option(
            names = "--store",
            required = true,
            paramLabel = "ID",
            description = "The shop: lower-case letters, digits, hyphens.")
    private String store = "";

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "CSV: only rows with that value. May be given again.")
    private Map<String, String> where = Map.of();

    @Option(
            names = "--product-column",
            paramLabel = "COLUMN",
            description = "CSV: names the product. Default: product.")
    private @Nullable String productColumn;

    @Option(names = "--name-column", paramLabel = "COLUMN", description = "CSV: the product's name. Default: name.")
    private @Nullable String nameColumn;

    @Option(names = "--price-column", paramLabel = "COLUMN", description = "CSV: in rupiah. Default: price.")
    private @Nullable String priceColumn;

    @Option(names = "--description-column", paramLabel = "COLUMN", description = "CSV. Default: description.")
    private @Nullable String descriptionColumn;

    @Option(names = "--stock-column", paramLabel = "COLUMN", description = "CSV: pieces at hand. Default: stock.")
    private @Nullable String stockColumn;

    @Option(names = "--link-column", paramLabel = "COLUMN", description = "CSV: where it is sold. Default: link.")
    private @Nullable String linkColumn;

    @Option(names = "--bucket", paramLabel = "NAME", description = "The photo bucket of a deployed system.")
    private @Nullable String bucketName;

    @Mixin
    private Target target = new Target();

    ImportCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        StoreId shop = new StoreId(store);
        ImportPlan plan = plan(shop);
        plan.remarks().forEach(terminal::step);
        try (EtalaseClient api = target.ownerApi(installation);
                PhotoBucket bucket = target.bucket(installation, bucketName)) {
            ImportReport report = new Importer(bucket, api, terminal).run(plan, shop);
            ImportSummary.lines(report).forEach(terminal::print);
            return ImportSummary.exitCode(report);
        }
    }

    private ImportPlan plan(StoreId shop) {
        return Files.isDirectory(source) ? FolderSource.read(source, shop) : CsvSource.read(source, shop, columns());
    }

    private CsvColumns columns() {
        return new CsvColumns(
                where, productColumn, nameColumn, priceColumn, descriptionColumn, stockColumn, linkColumn);
    }
}
