package id.etalase.opensearch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.mapping.KnnVectorMethod;
import org.opensearch.client.opensearch._types.mapping.KnnVectorProperty;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;

/**
 * What must be the same in an index for a model's embeddings to go into it.
 *
 * @param version of {@link PhotoMapping}, 0 where something else made the index
 * @param dimension 0 where there are no embeddings
 * @param engine {@value ScannedSpace#NO_ENGINE} where they lie in no graph
 */
record VectorField(int version, int dimension, String space, String engine) {
    static VectorField of(TypeMapping mapping) {
        @Nullable JsonData version = mapping.meta().get(PhotoMapping.VERSION_KEY);
        @Nullable Property embedding = mapping.properties().get(PhotoMapping.EMBEDDING);
        int present = version == null ? 0 : version.to(Integer.class);
        if (embedding == null || !embedding.isKnnVector()) {
            return new VectorField(present, 0, "", "");
        }
        KnnVectorProperty vector = embedding.knnVector();
        @Nullable KnnVectorMethod method = vector.method();
        return method == null
                ? new VectorField(present, vector.dimension(), scanned(mapping), ScannedSpace.NO_ENGINE)
                : new VectorField(
                        present,
                        vector.dimension(),
                        String.valueOf(method.spaceType()),
                        String.valueOf(method.engine()));
    }

    private static String scanned(TypeMapping mapping) {
        return Optional.ofNullable(mapping.meta().get(PhotoMapping.SPACE_KEY))
                .map(space -> space.to(String.class))
                .orElse("");
    }

    @Override
    public String toString() {
        return "mapping version " + version + " with " + dimension + " dimensions, space \"" + space
                + "\" and engine \"" + engine + "\"";
    }
}
