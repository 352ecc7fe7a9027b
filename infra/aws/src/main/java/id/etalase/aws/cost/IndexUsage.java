package id.etalase.aws.cost;

/** What the product index takes. */
final class IndexUsage {
    private static final double SECONDS_AN_HOUR = 3600;
    private static final double BYTES_A_GB = 1e9;

    private IndexUsage() {}

    static void add(Workload workload, Deployment deployment, Measured measured, Usage usage) {
        switch (deployment.mode()) {
            case SERVERLESS -> {
                usage.add(Billed.OPENSEARCH_UNITS, units(workload, deployment, measured));
                usage.add(Billed.OPENSEARCH_STORAGE, workload.photos() * Assumptions.DOCUMENT_BYTES / BYTES_A_GB);
            }
            case DOMAIN -> {
                usage.add(Billed.OPENSEARCH_NODE, Assumptions.HOURS_A_MONTH);
                usage.add(Billed.OPENSEARCH_VOLUME, Assumptions.VOLUME_GB);
            }
            case EXISTING -> {}
        }
    }

    private static double units(Workload workload, Deployment deployment, Measured measured) {
        double sessions = workload.uploads() / Assumptions.PHOTOS_A_SESSION;
        double working = workload.files() * measured.photoSeconds(deployment.memory()) / SECONDS_AN_HOUR;
        double indexing = Math.min(Assumptions.HOURS_A_MONTH, awakeHours(sessions) + working);
        // Whoever indexes a photo reads its document first, which wakes the searching part as well.
        double searching = deployment
                .awakeHours()
                .orElseGet(
                        () -> awakeHours(workload.searches() + sessions) + Assumptions.SWEEPS * Assumptions.IDLE_HOURS);
        return Assumptions.SEARCH_UNITS * searching + Assumptions.INDEXING_UNITS * indexing;
    }

    /**
     * Hours awake, if requests come at random over the opening hours (a Poisson process): at a moment of the day it is awake if
     * there was a request within the idle time before, whose probability is {@code 1 - exp(-rate x idle)}.
     */
    static double awakeHours(double requests) {
        double rate = requests / Assumptions.OPEN_HOURS;
        return Assumptions.OPEN_HOURS * -Math.expm1(-rate * Assumptions.IDLE_HOURS);
    }
}
