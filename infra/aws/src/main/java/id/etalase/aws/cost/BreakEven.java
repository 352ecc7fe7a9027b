package id.etalase.aws.cost;

/** When a collection that sleeps is cheaper than a domain that never does. */
public final class BreakEven {
    private BreakEven() {}

    /** Hours a month awake for searching, at which both cost the same; indexing and storage left out. */
    public static double awakeHours(PriceList prices) {
        Usage domain = new Usage();
        domain.add(Billed.OPENSEARCH_NODE, Assumptions.HOURS_A_MONTH);
        domain.add(Billed.OPENSEARCH_VOLUME, Assumptions.VOLUME_GB);
        Usage hour = new Usage();
        hour.add(Billed.OPENSEARCH_UNITS, Assumptions.SEARCH_UNITS);
        return prices.bill(domain, false).dollars() / prices.bill(hour, false).dollars();
    }
}
