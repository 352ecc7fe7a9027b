package id.etalase.cli;

import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.importing.CsvColumns;
import id.etalase.cli.importing.CsvSource;
import id.etalase.cli.importing.FolderSource;
import id.etalase.cli.importing.ImportPlan;
import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.importing.Importer;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.importing.RowReport;
import id.etalase.cli.importing.RowResult;
import id.etalase.cli.importing.ZipSource;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            "CSV: a row for each product; columns product, name, price, description, stock, link and file (its photos, relative to"
                    + " the CSV), under these names, in Indonesian, or as Shopee and Tokopedia call them. See docs/import.md.",
            "ZIP: a CSV and its photos, or folders of photos."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every row is imported or was there already",
            "1:done, but some rows, photos or files cannot be used; a line says why",
            "2:not done"
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "FOLDER|CSV|ZIP")
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
            description = "CSV: names the product. Default: the usual names.")
    private @Nullable String productColumn;

    @Option(
            names = "--name-column",
            paramLabel = "COLUMN",
            description = "CSV: the product's name. Default: the usual names.")
    private @Nullable String nameColumn;

    @Option(names = "--price-column", paramLabel = "COLUMN", description = "CSV: in rupiah. Default: the usual names.")
    private @Nullable String priceColumn;

    @Option(names = "--description-column", paramLabel = "COLUMN", description = "CSV. Default: the usual names.")
    private @Nullable String descriptionColumn;

    @Option(
            names = "--stock-column",
            paramLabel = "COLUMN",
            description = "CSV: pieces at hand. Default: the usual names.")
    private @Nullable String stockColumn;

    @Option(
            names = "--link-column",
            paramLabel = "COLUMN",
            description = "CSV: where it is sold. Default: the usual names.")
    private @Nullable String linkColumn;

    @Option(names = "--dry-run", description = "Only say what would become of each row; upload nothing.")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "CSV", description = "Write what became of each row into this file.")
    private @Nullable Path report;

    @Option(names = "--bucket", paramLabel = "NAME", description = "The photo bucket of a deployed system.")
    private @Nullable String bucketName;

    @Mixin
    private Target target = new Target();

    ImportCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        StoreId shop = new StoreId(store);
        try (TemporaryFolder scratch = TemporaryFolder.create("etalase-import-")) {
            ImportPlan plan = plan(shop, scratch.path());
            plan.remarks().forEach(terminal::step);
            if (plan.rows().isEmpty()) {
                terminal.step("Tidak ada foto atau baris produk di " + source + ". / " + source
                        + " has no photos and no rows of products: nothing to import.");
                return ExitCode.FAILED;
            }
            return carryOut(plan, shop);
        }
    }

    private int carryOut(ImportPlan plan, StoreId shop) {
        try (EtalaseClient api = target.ownerApi(installation);
                PhotoBucket bucket = target.bucket(installation, bucketName)) {
            Importer importer = new Importer(bucket, api, terminal);
            if (dryRun) {
                List<RowResult> rows = importer.preview(plan, shop);
                write(rows);
                ImportSummary.previewLines(rows).forEach(terminal::print);
                return ImportSummary.exitCode(rows);
            }
            ImportReport done = importer.run(plan, shop);
            write(done.rows());
            ImportSummary.lines(done).forEach(terminal::print);
            return ImportSummary.exitCode(done);
        }
    }

    private void write(List<RowResult> rows) {
        if (report != null) {
            RowReport.write(rows, report);
        }
    }

    private ImportPlan plan(StoreId shop, Path scratch) {
        if (Files.isDirectory(source)) {
            return FolderSource.read(source, shop);
        }
        return ZipSource.isZip(source)
                ? ZipSource.read(source, scratch, shop, columns())
                : CsvSource.read(source, shop, columns());
    }

    private CsvColumns columns() {
        return new CsvColumns(
                where, productColumn, nameColumn, priceColumn, descriptionColumn, stockColumn, linkColumn);
    }
}
