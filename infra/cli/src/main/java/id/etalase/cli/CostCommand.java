package id.etalase.cli;

import id.etalase.aws.cost.Deployment;
import id.etalase.aws.cost.OpenSearchMode;
import id.etalase.aws.cost.PriceList;
import id.etalase.aws.cost.Workload;
import id.etalase.aws.template.Architecture;
import id.etalase.cli.cost.CostReport;
import id.etalase.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a deployment costs a month, before there is one. */
@Command(
        name = "cost",
        description = "Estimate what a month on AWS costs, and what others would ask for the same.",
        mixinStandardHelpOptions = true)
final class CostCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--stores", paramLabel = "N", description = "Shops.", required = true)
    private int stores;

    @Option(names = "--products", paramLabel = "N", description = "Products of all shops together.", required = true)
    private int products;

    @Option(names = "--searches", paramLabel = "N", description = "Searches a month.", required = true)
    private long searches;

    @Option(
            names = "--photos-per-product",
            paramLabel = "N",
            description = "Default: ${DEFAULT-VALUE}.",
            defaultValue = "3")
    private double photosPerProduct;

    @Option(
            names = "--uploads",
            paramLabel = "N",
            description = "Photos that are new or changed a month. Default: every photo once, as in the first month.")
    private @Nullable Long uploads;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "OpenSearch: serverless, managed (also called domain) or existing. Default: ${DEFAULT-VALUE}.",
            defaultValue = "serverless",
            converter = OpenSearchModeConverter.class)
    private OpenSearchMode mode = OpenSearchMode.SERVERLESS;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "Of the search and the indexing function. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2048")
    private int memory;

    @Option(names = "--x86", description = "Functions on x86_64. Default: arm64.")
    private boolean x86;

    @Option(
            names = "--awake-hours",
            paramLabel = "N",
            description =
                    "Hours a month in which serverless OpenSearch is awake for searching. Default: from the number"
                            + " of searches, as if they came at random on 12 hours of each day.")
    private @Nullable Double awakeHours;

    @Option(names = "--free-tier", description = "Take off what AWS and Google give for free.")
    private boolean freeTier;

    @Option(names = "--rupiah-per-dollar", paramLabel = "RATE", description = "Name rupiah as well, at this rate.")
    private @Nullable Double rupiahPerDollar;

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "Prices of your own Region, in the form of"
                    + " infra/aws/src/main/resources/id/etalase/aws/cost/prices.json.")
    private @Nullable Path prices;

    CostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Workload first = Workload.firstMonth(stores, products, photosPerProduct, searches);
        Workload workload =
                uploads == null ? first : new Workload(stores, products, photosPerProduct, searches, uploads);
        Deployment deployment =
                new Deployment(mode, x86 ? Architecture.X86_64 : Architecture.ARM64, memory, optional(awakeHours));
        PriceList list = prices == null ? PriceList.shipped() : PriceList.read(prices);
        new CostReport(list, freeTier, optional(rupiahPerDollar))
                .lines(workload, deployment)
                .forEach(terminal::print);
        return ExitCode.DONE;
    }

    private static OptionalDouble optional(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
