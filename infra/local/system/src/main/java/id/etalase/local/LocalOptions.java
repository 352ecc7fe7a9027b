package id.etalase.local;

import java.nio.file.Path;

/**
 * What a local system is made of.
 *
 * @param data keeps the bucket, the index and the logs
 * @param modelJson the contract of the model that looks at photos
 * @param ports where the parts listen
 * @param workers batches of photos that are worked on at a time
 */
public record LocalOptions(Path data, Path modelJson, Ports ports, int workers) {
    /**
     * Where the parts listen, on the loopback interface; 0 for any port that is free.
     *
     * @param web the search page and the API
     * @param bucket the S3 protocol
     * @param openSearch the index
     */
    public record Ports(int web, int bucket, int openSearch) {
        /** Rarely taken by anything else. */
        public static final Ports DEFAULT = new Ports(8787, 8788, 8789);

        /** Whatever is free: for tests. */
        public static final Ports ANY = new Ports(0, 0, 0);
    }

    /** As {@code etalase up} starts it: a data directory and a model, two workers as PyTorch keeps a core busy by itself. */
    public static LocalOptions of(Path data, Path modelJson) {
        return new LocalOptions(data, modelJson, Ports.DEFAULT, 2);
    }

    /** The same on other ports. */
    public LocalOptions on(Ports others) {
        return new LocalOptions(data, modelJson, others, workers);
    }
}
