package id.etalase.opensearch;

/** How the distance of two embeddings is measured. On unit vectors both put them in the same order. */
public enum VectorSpace {
    /** One minus the cosine of the angle between them. */
    COSINE("cosine", "cosinesimil"),
    /** The length of the straight line between them. */
    L2("l2", "l2");

    private final String distance;
    private final String code;

    VectorSpace(String distance, String code) {
        this.distance = distance;
        this.code = code;
    }

    /** The name in a mapping. */
    public String code() {
        return code;
    }

    /**
     * @param distance as a model's contract names it: {@code cosine} or {@code l2}
     * @throws IllegalArgumentException if it is neither
     */
    public static VectorSpace ofDistance(String distance) {
        for (VectorSpace space : values()) {
            if (space.distance.equals(distance)) {
                return space;
            }
        }
        throw new IllegalArgumentException("Not a distance: \"" + distance + "\" - use cosine or l2");
    }
}
