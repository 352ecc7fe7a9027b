package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.model.ModelContract;

/**
 * Which model it is.
 *
 * @param fingerprint SHA-256 over everything that changes an embedding or a tag
 * @param embedder SHA-256 over what changes an embedding alone; features are kept under it
 * @param dimension of its embeddings
 * @param distance its own
 */
public record ModelFacts(
        String name,
        String version,
        String description,
        String fingerprint,
        String embedder,
        int dimension,
        Distance distance) {
    /** What a contract says. */
    public static ModelFacts of(ModelContract contract) {
        return new ModelFacts(
                contract.id().name(),
                contract.id().version(),
                contract.description(),
                contract.id().fingerprint(),
                contract.embedder(),
                contract.dimension(),
                contract.distance());
    }
}
