package id.etalase.aws.cost;

/** What is neither measured nor asked for. Each stands in docs/cost.md. */
final class Assumptions {
    static final double HOURS_A_MONTH = 730;

    /** Half of a month: 12 hours a day in which shoppers and owners are up. */
    static final double OPEN_HOURS = 365;

    /** A collection sleeps after 10 minutes without a request (OpenSearch Service Developer Guide, "Scale to zero"). */
    static final double IDLE_HOURS = 10 / 60.0;

    /** The template's schedule: one a day, which wakes a collection that sleeps. */
    static final double SWEEPS = HOURS_A_MONTH / 24;

    /** Two workers wake for searches, one for indexing (same page); their size is not said there and taken as 1 OCU each. */
    static final double SEARCH_UNITS = 2;

    static final double INDEXING_UNITS = 1;

    /** Photos that an owner uploads one after the other. */
    static final double PHOTOS_A_SESSION = 10;

    /** What a photo takes in the bucket, and when it is shown. */
    static final double PHOTO_BYTES = 300e3;

    /** The API's default limit of hits, each with a photo that is loaded anew. */
    static final double PHOTOS_SHOWN = 10;

    static final double ANSWER_BYTES = 10e3;

    /** A document of the index: 384 numbers of 4 bytes, as much again for the graph, and facts and tags. */
    static final double DOCUMENT_BYTES = 8e3;

    /** What a function and API Gateway write for one call. */
    static final double LOG_BYTES = 2e3;

    /** Reads of the bucket for one file: heads of the photo and the facts, and both of them. */
    static final double READS_A_FILE = 4;

    /** Writes of the bucket for one file: itself, and a list of the product's photos. */
    static final double WRITES_A_FILE = 2;

    /** Requests of a queue for one message: sent, received, deleted. */
    static final double REQUESTS_A_MESSAGE = 3;

    /** Lambda waits at a queue with five long polls of 20 seconds (AWS Lambda Developer Guide, "Using Lambda with SQS"). */
    static final double POLLS_AN_HOUR = 5 * 3600 / 20.0;

    /** A browser asks before it sends a key to another origin. */
    static final double REQUESTS_A_SEARCH = 2;

    /** The owner function has no model; not measured. */
    static final double OWNER_SECONDS = 0.1;

    static final double OWNER_GB = 0.5;

    /** Invocations that begin with a restored snapshot. */
    static final double RESTORED = 0.1;

    /** As the template defines them; a test counts. */
    static final int ALARMS = 15;

    static final int DASHBOARDS = 1;
    static final int FUNCTIONS = 3;

    /** Disk of a created domain in GB, the template's default. */
    static final double VOLUME_GB = 10;

    private Assumptions() {}
}
