package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.testing.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opensearch.client.opensearch.core.BulkRequest;

class RecallIT {
    private static final int PRODUCTS = 2_000;
    private static final int DIMENSION = 64;
    private static final int CLUSTERS = 50;
    private static final int QUERIES = 50;
    private static final int K = 10;

    @RegisterExtension
    final LocalNode node = new LocalNode();

    @Test
    void nearest_clusteredEmbeddings_findsNearlyAllOfTheTrueNeighbours() {
        RandomGenerator random = Seed.random();
        List<float[]> centres = new ArrayList<>();
        for (int i = 0; i < CLUSTERS; i++) {
            centres.add(gaussian(random));
        }
        Map<ProductId, Embedding> embeddings = new HashMap<>();
        for (int i = 0; i < PRODUCTS; i++) {
            embeddings.put(ProductId.parse("toko.p-" + i), near(centres.get(i % CLUSTERS), random));
        }
        node.creation().ensure(DIMENSION, Distance.COSINE);
        write(embeddings);

        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            Embedding query = near(centres.get(random.nextInt(CLUSTERS)), random);
            Set<ProductId> hits = new HashSet<>(exact(embeddings, query));
            hits.retainAll(nearest(query));
            found += hits.size();
        }

        assertThat(found / (double) (QUERIES * K)).as("recall@" + K).isGreaterThanOrEqualTo(0.95);
    }

    private void write(Map<ProductId, Embedding> embeddings) {
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(node.alias());
        embeddings.forEach((product, embedding) -> {
            PhotoDocument photo = new PhotoDocument(
                    new ObjectKey.Photo(product, "1.jpg"),
                    new Origin("photo", null, "1".repeat(64)),
                    new Recognition.Recognized(embedding, Tags.NONE),
                    new FactsReading.Read(ProductFacts.NONE));
            bulk.operations(operation -> operation.index(
                    index -> index.id(DocumentId.of(photo.key())).document(PhotoDocumentCodec.encode(photo))));
        });
        assertThat(Requests.send(() -> node.client().bulk(bulk.build())).errors())
                .isFalse();
        node.refresh();
    }

    private Set<ProductId> nearest(Embedding query) {
        return node.index().nearest(new NearestQuery(query, K, PhotoFilter.NONE)).stream()
                .map(match -> match.photo().key().product())
                .collect(Collectors.toSet());
    }

    private static List<ProductId> exact(Map<ProductId, Embedding> embeddings, Embedding query) {
        return embeddings.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -query.cosine(entry.getValue())))
                .limit(K)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Embedding near(float[] centre, RandomGenerator random) {
        float[] noise = gaussian(random);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = centre[i] + 0.5f * noise[i];
        }
        return Embedding.ofDirection(noise);
    }

    private static float[] gaussian(RandomGenerator random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
