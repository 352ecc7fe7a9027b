package id.etalase.metrics;

/** What is measured. CloudWatch bills each of them that is written in a month, for each function that writes it. */
public enum Metric {
    /** A search, done or in vain, from the moment that it is understood until its answer is there. */
    SEARCH_DURATION("SearchDuration", Unit.MILLISECONDS),
    /** The part of it in which the model looks at the photo. */
    RECOGNITION_DURATION("RecognitionDuration", Unit.MILLISECONDS),
    /** The part of it in which the product index is asked. */
    INDEX_DURATION("IndexDuration", Unit.MILLISECONDS),
    /** The products that a search found. */
    HITS("Hits", Unit.COUNT),
    /** 1 for a search that found nothing, 0 for one that did: its mean is the share of those. */
    NO_MATCH("NoMatch", Unit.COUNT),
    /** Entries of the search log that could not be written in time. */
    LOG_LOSSES("SearchLogLosses", Unit.COUNT),
    /** Photos that can now be found. */
    PHOTOS_LIVE("PhotosLive", Unit.COUNT),
    /** Photos that can never be used. */
    PHOTOS_REJECTED("PhotosRejected", Unit.COUNT),
    /** From the moment that a photo event was sent until its work began. */
    EVENT_AGE("PhotoEventAge", Unit.SECONDS);

    private final String text;
    private final Unit unit;

    Metric(String text, Unit unit) {
        this.text = text;
        this.unit = unit;
    }

    /** Its name in CloudWatch. */
    public String text() {
        return text;
    }

    /** What it is measured in. */
    public Unit unit() {
        return unit;
    }

    /** What a metric is measured in, as CloudWatch calls it (API reference, {@code MetricDatum}). */
    public enum Unit {
        MILLISECONDS("Milliseconds"),
        SECONDS("Seconds"),
        COUNT("Count");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        /** Its name in CloudWatch. */
        public String text() {
            return text;
        }
    }
}
