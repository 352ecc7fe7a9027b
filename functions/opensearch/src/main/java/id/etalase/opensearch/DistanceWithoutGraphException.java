package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Distance;

/** The index is to lie on OpenSearch Serverless, and the model's distance cannot be searched there. */
public final class DistanceWithoutGraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DistanceWithoutGraphException(VectorSpace space) {
        super(
                "OpenSearch Serverless cannot search by the distance \"" + space.code()
                        + "\": its vector collections walk graphs, which no engine builds for it, and run no scripts to compare photos one by"
                        + " one. Use a model whose distance is cosine or l2, or a managed domain with ETALASE_OPENSEARCH_SERVICE=es.");
    }

    static void unlessGraph(Distance distance) {
        VectorSpace space = VectorSpace.of(distance);
        if (!space.graph()) {
            throw new DistanceWithoutGraphException(space);
        }
    }
}
