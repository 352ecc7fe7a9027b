package id.etalase.aws.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of each billed thing is used in a month, in its {@linkplain Billed#unit unit}. */
public final class Usage {
    private final Map<Billed, Double> quantities = new EnumMap<>(Billed.class);

    /** What a workload needs of AWS. */
    public static Usage of(Workload workload, Deployment deployment, Measured measured) {
        Usage usage = new Usage();
        ComputeUsage.add(workload, deployment, measured, usage);
        IndexUsage.add(workload, deployment, measured, usage);
        TrafficUsage.add(workload, usage);
        return usage;
    }

    /** What the same would need of Google. */
    public static Usage ofGoogle(Workload workload) {
        Usage usage = new Usage();
        usage.add(Billed.GOOGLE_SEARCHES, (double) workload.searches());
        usage.add(Billed.GOOGLE_PHOTOS, workload.photos());
        return usage;
    }

    /** What it would need of Alibaba: a month, whatever the number of searches. */
    public static Usage ofAlibaba() {
        Usage usage = new Usage();
        usage.add(Billed.ALIBABA_MONTHS, 1);
        return usage;
    }

    void add(Billed what, double quantity) {
        quantities.merge(what, quantity, Double::sum);
    }

    /** By what is billed, in the order of a bill. */
    public Map<Billed, Double> quantities() {
        return Collections.unmodifiableMap(quantities);
    }
}
