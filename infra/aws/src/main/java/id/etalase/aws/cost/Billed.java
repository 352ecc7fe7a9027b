package id.etalase.aws.cost;

import java.util.Locale;

/** A thing that somebody asks money for. */
public enum Billed {
    LAMBDA_REQUESTS("Lambda", "invocations"),
    LAMBDA_COMPUTE_ARM64("Lambda", "GB-seconds on arm64"),
    LAMBDA_COMPUTE_X86_64("Lambda", "GB-seconds on x86_64"),
    SNAPSHOTS("Lambda", "snapshots kept for SnapStart"),
    API_REQUESTS("API Gateway", "requests"),
    OPENSEARCH_UNITS("OpenSearch Serverless", "OCU-hours"),
    OPENSEARCH_STORAGE("OpenSearch Serverless", "GB of index"),
    OPENSEARCH_NODE("OpenSearch domain", "hours of t3.small.search"),
    OPENSEARCH_VOLUME("OpenSearch domain", "GB of disk"),
    S3_STORAGE("S3", "GB of photos"),
    S3_WRITES("S3", "writes and lists"),
    S3_READS("S3", "reads"),
    SQS_REQUESTS("SQS", "requests, polling included"),
    TRANSFER_OUT("Data transfer", "GB to the internet"),
    LOGS_WRITTEN("CloudWatch", "GB of logs written"),
    LOGS_KEPT("CloudWatch", "GB of logs kept"),
    ALARMS("CloudWatch", "alarms"),
    DASHBOARDS("CloudWatch", "dashboards"),
    TRACES("X-Ray", "traces, at most"),
    GOOGLE_SEARCHES("Google Vision Product Search", "searches"),
    GOOGLE_PHOTOS("Google Vision Product Search", "photos stored"),
    ALIBABA_MONTHS("Alibaba Cloud Image Search", "months");

    private final String service;
    private final String unit;

    Billed(String service, String unit) {
        this.service = service;
        this.unit = unit;
    }

    /** Whose bill it is on. */
    public String service() {
        return service;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    /** Its name in a price list. */
    String key() {
        return this == LAMBDA_COMPUTE_X86_64
                ? "lambda-compute-x86_64"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
