package id.etalase.aws.cost;

/** Where the product index lives; as the parameter {@code OpenSearchMode} of the template. */
public enum OpenSearchMode {
    /** A collection whose compute stops when nobody asks. */
    SERVERLESS("serverless"),
    /** A small managed domain that always runs. */
    DOMAIN("domain"),
    /** One that is there and paid for already. */
    EXISTING("existing");

    private final String code;

    OpenSearchMode(String code) {
        this.code = code;
    }

    /** The parameter's value. */
    public String code() {
        return code;
    }

    /**
     * By the parameter's value; a domain may be called {@code managed}, too.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OpenSearchMode of(String code) {
        for (OpenSearchMode mode : values()) {
            if (mode.code.equals(code)) {
                return mode;
            }
        }
        if (code.equals("managed")) {
            return DOMAIN;
        }
        throw new IllegalArgumentException("OpenSearch is serverless, managed (domain) or existing, not " + code);
    }
}
