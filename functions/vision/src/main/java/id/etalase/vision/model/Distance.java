package id.etalase.vision.model;

/** The measure by which the model's embeddings are alike. */
public enum Distance {
    /** One less the cosine of the angle between two. */
    COSINE,
    /** Euclidean. */
    L2
}
