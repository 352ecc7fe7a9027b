package id.etalase.model;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a model without running it: {@code model.json}, schema 1.
 *
 * @param modelJson where it was read; the model's other files lie beside it
 * @param id its fingerprint covers everything in the contract that changes an embedding or what a head says, the files by
 *     their sums
 * @param embedder 64 hexadecimal digits (SHA-256) over what changes an embedding or the colours measured beside it: models that
 *     differ in their heads alone share it
 * @param files TorchScript: input as {@link InputContract} says, output float32 [1, dimension] of length 1
 * @param dimension of the embedding
 * @param distance by which embeddings are alike; the index and the scores go by it
 * @param attention what the network gives beside the embedding, null if nothing
 * @param profile the heads' words and thresholds, and how far the model's answers can be trusted
 */
public record ModelContract(
        Path modelJson,
        ModelId id,
        String embedder,
        String description,
        Map<Architecture, ModelFile> files,
        InputContract input,
        int dimension,
        Distance distance,
        @Nullable AttentionContract attention,
        List<HeadContract> heads,
        ModelProfile profile) {
    public ModelContract {
        files = Map.copyOf(files);
        heads = List.copyOf(heads);
    }

    /**
     * Reads a contract. The model's other files are not looked at.
     *
     * @throws InvalidModelException if the file is missing or does not meet the schema; all mistakes are named
     */
    public static ModelContract read(Path modelJson) {
        return ContractReader.read(modelJson);
    }

    /** How many numbers a head reads. */
    public int dimension(HeadInput input) {
        return switch (input) {
            case EMBEDDING -> dimension;
            case COLOURS -> ColourFeatures.DIMENSION;
        };
    }

    /**
     * The network's file for a processor, its content verified.
     *
     * @throws InvalidModelException if there is none for it, or it is not the one that the contract means
     */
    public Path network(Architecture architecture) {
        ModelFile file = files.get(Architecture.ANY);
        ModelFile own = files.getOrDefault(architecture, file);
        if (own == null) {
            throw new InvalidModelException(
                    modelJson,
                    "files: none for this processor (" + architecture.code()
                            + "); export the network on one and add it, or mark a file as \"any\"");
        }
        VerifiedFile.content(this, own);
        return modelJson.resolveSibling(own.name());
    }
}
