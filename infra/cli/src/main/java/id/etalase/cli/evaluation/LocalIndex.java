package id.etalase.cli.evaluation;

import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.learning.evaluation.IndexRecall;
import id.etalase.local.opensearch.LocalOpenSearch;
import id.etalase.local.opensearch.LocalOpenSearchException;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * OpenSearch on this machine, through the same adapter as the system's. Each photo is a product of its own, for the index answers
 * with one photo a product.
 */
public final class LocalIndex implements IndexRecall.Index {
    private static final StoreId STORE = new StoreId("evaluation");
    private static final Origin ORIGIN = new Origin("photo", null, "0".repeat(64));

    private final Path folder;

    /** @param folder empty; OpenSearch keeps its data there */
    public LocalIndex(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<List<Integer>> nearest(Distance distance, List<Embedding> gallery, List<Embedding> queries) {
        try (LocalOpenSearch node = LocalOpenSearch.start(LocalOpenSearch.Options.in(folder))) {
            OpenSearchConfig config = OpenSearchConfig.local(node.endpoint());
            try (OpenSearchConnection connection = OpenSearchConnection.open(config)) {
                new IndexCreation(connection.client(), config)
                        .ensure(gallery.getFirst().dimension(), distance);
                ProductIndex index = new OpenSearchProductIndex(connection.client(), config.alias(), distance);
                FilledIndex.fill(
                        index,
                        IntStream.range(0, gallery.size())
                                .mapToObj(place -> document(place, gallery.get(place)))
                                .toList());
                return queries.stream().map(query -> places(index, query)).toList();
            }
        } catch (LocalOpenSearchException e) {
            throw new IndexRecall.IndexNotThereException("OpenSearch does not run here", e);
        }
    }

    private static PhotoDocument document(int place, Embedding embedding) {
        return new PhotoDocument(
                new ObjectKey.Photo(new ProductId(STORE, Integer.toString(place)), "1.jpg"),
                ORIGIN,
                new Recognition.Recognized(embedding, Tags.NONE),
                new FactsReading.Read(ProductFacts.NONE));
    }

    /** One more than are compared, for a query may find itself. */
    private static List<Integer> places(ProductIndex index, Embedding query) {
        return index.nearest(new NearestQuery(query, IndexRecall.K + 1, PhotoFilter.NONE)).stream()
                .map(match -> Integer.valueOf(match.photo().key().product().code()))
                .toList();
    }
}
