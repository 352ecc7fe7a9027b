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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * The product index on a vector collection of Amazon OpenSearch Serverless, where documents get the server's ids, no write can be
 * guarded, and searches see a write only after up to a minute. {@link IndexCreation} must have made the index.
 *
 * <p>Every writing of a photo's document is an {@link Edition} of its own; the one with the greatest {@link Version} stands, for
 * readers too, and whoever writes deletes the others. A removal is an edition that says so. What this means for those who rely
 * on {@link ProductIndex} is in {@code docs/decisions/013-serverless-editions.md}.
 */
public final class ServerlessProductIndex implements ProductIndex {
    /** Far longer than any function runs between its look at the bucket and its write. */
    private static final Duration REMOVALS_KEPT = Duration.ofDays(1);

    private final InstantSource clock;
    private final Editions editions;
    private final EditionWriter writer;
    private final NearestEditions nearest;
    private final SaidEditions said;

    /**
     * @param alias the name of the index in {@link OpenSearchConfig}
     * @param distance by which the model's embeddings are alike: the one that the index was made for
     * @param clock of the wall; those of all writers agree within the time that one look at index and bucket takes
     * @throws DistanceWithoutGraphException if such a collection cannot search by it
     */
    public ServerlessProductIndex(OpenSearchClient client, String alias, Distance distance, InstantSource clock) {
        DistanceWithoutGraphException.unlessGraph(distance);
        this.clock = clock;
        this.editions = new Editions(client, alias);
        this.writer = new EditionWriter(editions, clock);
        this.nearest = new NearestEditions(client, alias, editions, distance);
        this.said = new SaidEditions(client, alias, editions);
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        return writer.find(key);
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        return writer.add(document);
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        return writer.replace(document, EditionRevision.of(revision));
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        return writer.remove(key, EditionRevision.of(revision));
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
        return !FilterQuery.meetsNothing(filter) && said.any(filter);
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        return editions.newest(FilterQuery.term("product", product.toString())).stream()
                .flatMap(edition -> edition.present().stream())
                .map(PhotoDocumentCodec::decode)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        return editions.newestSummaries(FilterQuery.term("store", store.value())).stream()
                .flatMap(edition -> edition.present().stream())
                .map(PhotoDocumentCodec::summary)
                .sorted(Comparator.comparing(PhotoSummary::key))
                .toList();
    }

    /** Only a sweep asks for all of it; so this is where the editions that no longer stand are deleted: when it is closed. */
    @Override
    public Stream<InventoryItem> inventory() {
        Query all = Query.of(query -> query.matchAll(match -> match));
        Leftovers leftovers = new Leftovers(clock.instant().minus(REMOVALS_KEPT));
        return editions.all(all)
                .filter(leftovers::stands)
                .map(Edition::source)
                .map(line -> PhotoDocumentCodec.decode(line, Objects.requireNonNull(line.origin())))
                .onClose(() -> editions.discard(leftovers.ids()));
    }
}
