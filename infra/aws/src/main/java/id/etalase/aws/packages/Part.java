package id.etalase.aws.packages;

/** What a file of a package is there for. */
public enum Part {
    NATIVES("PyTorch's libraries", "lib/pytorch-(native|jni)-.*"),
    MODEL("model", "models/.*"),
    OURS("our code", "lib/etalase-.*"),
    DJL("DJL", "lib/(api|pytorch-engine|jna|commons-compress|gson)-.*"),
    PHOTOS("photo formats", "lib/(imageio|common)-.*"),
    OPENSEARCH("OpenSearch client", "lib/(opensearch-|http(client|core)5|parsson-|jakarta\\.json|commons-logging-).*"),
    JSON("Jackson", "lib/jackson-.*"),
    /** Whatever has no home above is nearly all the SDK, which consists of many small jars. */
    REST("AWS SDK and the rest", ".*");

    private final String label;
    private final String names;

    Part(String label, String names) {
        this.label = label;
        this.names = names;
    }

    /** As the ledger calls it. */
    public String label() {
        return label;
    }

    /** @param entry a name in the zip */
    static Part of(String entry) {
        for (Part part : values()) {
            if (entry.matches(part.names)) {
                return part;
            }
        }
        return REST;
    }
}
