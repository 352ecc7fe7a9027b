package id.etalase.cli.evaluation;

import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.local.opensearch.LocalOpenSearch;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import id.etalase.opensearch.TextAnalysis;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** An OpenSearch on this machine with an index of the same documents for each {@link TextAnalysis}. Close it. */
public final class TextIndexes implements AutoCloseable {
    private final LocalOpenSearch node;
    private final OpenSearchConnection connection;
    private final Map<TextAnalysis, ProductIndex> indexes = new EnumMap<>(TextAnalysis.class);

    private TextIndexes(LocalOpenSearch node, OpenSearchConnection connection) {
        this.node = node;
        this.connection = connection;
    }

    /**
     * Starts it and fills it.
     *
     * @param folder empty; OpenSearch keeps its data there
     * @param documents of an empty index
     */
    public static TextIndexes of(
            Path folder, int dimension, Distance distance, Function<ProductIndex, List<PhotoDocument>> documents) {
        LocalOpenSearch node = LocalOpenSearch.start(LocalOpenSearch.Options.in(folder));
        OpenSearchConfig config = OpenSearchConfig.local(node.endpoint());
        TextIndexes all = new TextIndexes(node, OpenSearchConnection.open(config));
        try {
            for (TextAnalysis analysis : TextAnalysis.values()) {
                all.make(analysis, config, dimension, distance);
            }
            List<PhotoDocument> same = documents.apply(all.of(TextAnalysis.SHOP));
            all.indexes.values().forEach(index -> FilledIndex.fill(index, same));
            return all;
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private void make(TextAnalysis analysis, OpenSearchConfig config, int dimension, Distance distance) {
        OpenSearchConfig named = config.named(analysis.name().toLowerCase(Locale.ROOT));
        new IndexCreation(connection.client(), named, analysis).ensure(dimension, distance);
        indexes.put(analysis, new OpenSearchProductIndex(connection.client(), named.alias(), distance));
    }

    /** The index whose words are brought together in one way. */
    public ProductIndex of(TextAnalysis analysis) {
        return Objects.requireNonNull(indexes.get(analysis));
    }

    @Override
    public void close() {
        connection.close();
        node.close();
    }
}
