package id.etalase.cli.cost;

import id.etalase.aws.cost.Bill;
import id.etalase.aws.cost.BreakEven;
import id.etalase.aws.cost.Deployment;
import id.etalase.aws.cost.Measured;
import id.etalase.aws.cost.OpenSearchMode;
import id.etalase.aws.cost.PriceList;
import id.etalase.aws.cost.Usage;
import id.etalase.aws.cost.Workload;
import id.etalase.cli.terminal.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a workload costs a month, line by line, and what others would ask for the same. */
public final class CostReport {
    private final PriceList prices;
    private final boolean freeTier;
    private final Money money;

    /**
     * A report.
     *
     * @param freeTier whether what AWS gives for free is taken off
     * @param rupiahPerDollar to name rupiah as well
     */
    public CostReport(PriceList prices, boolean freeTier, OptionalDouble rupiahPerDollar) {
        this.prices = prices;
        this.freeTier = freeTier;
        this.money = new Money(rupiahPerDollar);
    }

    /** The whole of it. */
    public List<String> lines(Workload workload, Deployment deployment) {
        Bill bill = bill(workload, deployment);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d stores, %,d products with %s photos each, %,d searches and %,d photos uploaded a month",
                workload.stores(),
                workload.products(),
                quantity(workload.photosPerProduct()),
                workload.searches(),
                workload.uploads()));
        lines.add("OpenSearch " + deployment.mode().code() + ", functions with " + deployment.memory() + " MB on "
                + deployment.architecture().code());
        lines.add("");
        lines.addAll(table(bill));
        lines.add("");
        lines.add("A month: " + money.of(bill.dollars()) + perThousand(workload, bill.dollars()));
        lines.add("Nothing asked, nothing stored: "
                + money.of(bill(Workload.IDLE, deployment).dollars()));
        lines.add("");
        lines.add("The same month elsewhere:");
        modes(workload, deployment).forEach(lines::add);
        lines.add(comparison(workload, "Google Vision Product Search", Usage.ofGoogle(workload)));
        lines.add(comparison(workload, "Alibaba Cloud Image Search", Usage.ofAlibaba()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Serverless OpenSearch is cheaper than a domain where it is awake for less than %.0f hours a month.",
                BreakEven.awakeHours(prices)));
        lines.add("Prices of " + prices.region() + ", " + prices.date()
                + (freeTier ? ", free tier taken off. " : ", free tier left out. ") + prices.note());
        lines.add("What is assumed, and each price's source: docs/cost.md.");
        return lines;
    }

    /** What a month costs in which nobody does anything. */
    public String idle(Deployment deployment) {
        return money.of(bill(Workload.IDLE, deployment).dollars());
    }

    private Bill bill(Workload workload, Deployment deployment) {
        return prices.bill(Usage.of(workload, deployment, Measured.closestTo(deployment.memory())), freeTier);
    }

    private List<String> table(Bill bill) {
        Table table = new Table("lrlr", "service", "quantity", "", "a month");
        bill.lines()
                .forEach(line -> table.row(
                        line.what().service(),
                        quantity(line.quantity()),
                        line.what().unit(),
                        money.of(line.dollars())));
        return table.lines();
    }

    private List<String> modes(Workload workload, Deployment deployment) {
        return Arrays.stream(OpenSearchMode.values())
                .filter(mode -> mode != deployment.mode())
                .map(deployment::in)
                .map(other -> said(
                        workload,
                        "with OpenSearch " + other.mode().code(),
                        bill(workload, other).dollars()))
                .toList();
    }

    private String comparison(Workload workload, String name, Usage usage) {
        return said(workload, name, prices.bill(usage, freeTier).dollars());
    }

    private String said(Workload workload, String name, double dollars) {
        return "  " + name + ": " + money.of(dollars) + perThousand(workload, dollars);
    }

    private String perThousand(Workload workload, double dollars) {
        return workload.searches() == 0 ? "" : ", for 1,000 searches " + money.of(dollars / workload.searches() * 1000);
    }

    private static String quantity(double quantity) {
        return String.format(
                Locale.ROOT, quantity == Math.rint(quantity) || quantity >= 1000 ? "%,.0f" : "%,.2f", quantity);
    }
}
