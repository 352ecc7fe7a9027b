package id.etalase.opensearch;

/** For which of Amazon's services requests are signed. */
public enum Signing {
    /** None: a node of one's own. */
    NONE,
    /** An Amazon OpenSearch Service domain. */
    ES,
    /** An Amazon OpenSearch Serverless collection. */
    AOSS;

    /** @throws IllegalArgumentException if there is no such service */
    public static Signing ofCode(String code) {
        return switch (code) {
            case "none" -> NONE;
            case "es" -> ES;
            case "aoss" -> AOSS;
            default -> throw new IllegalArgumentException("use none, es or aoss");
        };
    }
}
