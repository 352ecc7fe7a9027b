package id.etalase.opensearch;

/** The library that builds and searches the graph of vectors. */
public enum KnnEngine {
    /** Pure Java: what a minimal distribution carries. */
    LUCENE("lucene"),
    /** Native: what Amazon's services run on, and the only one that Serverless takes. */
    FAISS("faiss");

    private final String code;

    KnnEngine(String code) {
        this.code = code;
    }

    /** The name in a mapping. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such engine */
    public static KnnEngine ofCode(String code) {
        return switch (code) {
            case "lucene" -> LUCENE;
            case "faiss" -> FAISS;
            default -> throw new IllegalArgumentException("use lucene or faiss");
        };
    }
}
