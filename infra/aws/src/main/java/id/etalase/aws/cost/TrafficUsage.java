package id.etalase.aws.cost;

/** What photos, events and answers take on their way, and the watching over it. */
final class TrafficUsage {
    private static final double BYTES_A_GB = 1e9;

    private TrafficUsage() {}

    static void add(Workload workload, Usage usage) {
        double shown = workload.searches() * Assumptions.PHOTOS_SHOWN;
        usage.add(Billed.S3_STORAGE, workload.photos() * Assumptions.PHOTO_BYTES / BYTES_A_GB);
        usage.add(Billed.S3_WRITES, workload.files() * Assumptions.WRITES_A_FILE);
        usage.add(Billed.S3_READS, workload.files() * Assumptions.READS_A_FILE + shown);
        usage.add(
                Billed.SQS_REQUESTS,
                Assumptions.HOURS_A_MONTH * Assumptions.POLLS_AN_HOUR
                        + workload.files() * Assumptions.REQUESTS_A_MESSAGE);
        usage.add(
                Billed.TRANSFER_OUT,
                (shown * Assumptions.PHOTO_BYTES + workload.searches() * Assumptions.ANSWER_BYTES) / BYTES_A_GB);
        double invocations = ComputeUsage.invocations(workload);
        usage.add(Billed.LOGS_WRITTEN, invocations * Assumptions.LOG_BYTES / BYTES_A_GB);
        usage.add(Billed.LOGS_KEPT, invocations * Assumptions.LOG_BYTES / BYTES_A_GB);
        usage.add(Billed.TRACES, invocations);
        usage.add(Billed.ALARMS, Assumptions.ALARMS);
        usage.add(Billed.DASHBOARDS, Assumptions.DASHBOARDS);
    }
}
