package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Distance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.DeleteRequest;
import org.opensearch.client.opensearch.core.GetRequest;
import org.opensearch.client.opensearch.core.GetResponse;
import org.opensearch.client.opensearch.core.IndexRequest;
import org.opensearch.client.opensearch.core.SearchRequest;

/**
 * The product index on OpenSearch. {@link IndexCreation} must have made the index.
 *
 * <p>Documents are read by id in real time and written whole under OpenSearch's own guard, the sequence number; searches see
 * a write after the next refresh.
 */
public final class OpenSearchProductIndex implements ProductIndex {
    /** With its embedding, a document of 1280 dimensions is some 15 kB of JSON. */
    private static final int PHOTO_PAGE = 200;

    /** Some 2 kB each. */
    private static final int SUMMARY_PAGE = 1_000;

    /** A line is some 300 bytes. */
    private static final int INVENTORY_PAGE = 5_000;

    private final OpenSearchClient client;
    private final String alias;
    private final NearestProducts nearest;
    private final SaidProducts said;
    private final KeyOrderScan<PhotoSource> photos;
    private final KeyOrderScan<PhotoSource> summaries;
    private final KeyOrderScan<PhotoSource.Line> lines;

    /**
     * @param alias the name of the index in {@link OpenSearchConfig}
     * @param distance by which the model's embeddings are alike: the one that the index was made for
     */
    public OpenSearchProductIndex(OpenSearchClient client, String alias, Distance distance) {
        this.client = client;
        this.alias = alias;
        this.nearest = new NearestProducts(client, alias, distance);
        this.said = new SaidProducts(client, alias);
        this.photos = new KeyOrderScan<>(client, alias, PHOTO_PAGE, PhotoSource.class, List.of("*"));
        this.summaries = new KeyOrderScan<>(client, alias, SUMMARY_PAGE, PhotoSource.class, PhotoSource.SUMMARY);
        this.lines =
                new KeyOrderScan<>(client, alias, INVENTORY_PAGE, PhotoSource.Line.class, List.of("key", "origin.*"));
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        GetRequest request = GetRequest.of(get -> get.index(alias).id(DocumentId.of(key)));
        GetResponse<PhotoSource> response = Requests.send(() -> client.get(request, PhotoSource.class));
        return Optional.ofNullable(response.source()).map(source -> entry(source, response));
    }

    private static IndexEntry entry(PhotoSource source, GetResponse<PhotoSource> response) {
        SequenceNumber revision = new SequenceNumber(
                Objects.requireNonNull(response.seqNo()), Objects.requireNonNull(response.primaryTerm()));
        return new IndexEntry(PhotoDocumentCodec.decode(source), revision.revision());
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        IndexRequest<PhotoSource> request =
                writing(document).opType(OpType.Create).build();
        return Requests.write(() -> client.index(request).result());
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        SequenceNumber read = SequenceNumber.of(revision);
        IndexRequest<PhotoSource> request = writing(document)
                .ifSeqNo(read.number())
                .ifPrimaryTerm(read.primaryTerm())
                .build();
        return Requests.write(() -> client.index(request).result());
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        SequenceNumber read = SequenceNumber.of(revision);
        DeleteRequest request = DeleteRequest.of(delete -> delete.index(alias)
                .id(DocumentId.of(key))
                .ifSeqNo(read.number())
                .ifPrimaryTerm(read.primaryTerm()));
        return Requests.write(() -> client.delete(request).result());
    }

    private IndexRequest.Builder<PhotoSource> writing(PhotoDocument document) {
        return new IndexRequest.Builder<PhotoSource>()
                .index(alias)
                .requireAlias(true)
                .id(DocumentId.of(document.key()))
                .document(PhotoDocumentCodec.encode(document));
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        return FilterQuery.meetsNothing(query.filter()) ? List.of() : nearest.find(query);
    }

    @Override
    public List<WordsMatch> matching(WordsQuery query) {
        return FilterQuery.meetsNothing(query.filter()) ? List.of() : said.find(query);
    }

    @Override
    public boolean holdsAny(PhotoFilter filter) {
        if (FilterQuery.meetsNothing(filter)) {
            return false;
        }
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(FilterQuery.of(filter, Set.of()))
                .source(source -> source.fetch(false))
                .size(1));
        return !Requests.search(client, request, PhotoSource.class).hits().isEmpty();
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        return photos.stream(FilterQuery.term("product", product.toString()))
                .map(PhotoDocumentCodec::decode)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        return summaries.stream(FilterQuery.term("store", store.value()))
                .map(PhotoDocumentCodec::summary)
                .sorted(Comparator.comparing(PhotoSummary::key))
                .toList();
    }

    @Override
    public Stream<InventoryItem> inventory() {
        Query all = Query.of(query -> query.matchAll(match -> match));
        return lines.stream(all).map(PhotoDocumentCodec::decode);
    }
}
