package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.product.ObjectKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.IndexRequest;

/** Reads editions, the newest of each photo first; writes them, and deletes them. */
final class Editions {
    /** With its embedding, a document of 1280 dimensions is some 15 kB of JSON. */
    private static final int PHOTO_PAGE = 200;

    /** Without it, some 2 kB. */
    private static final int SUMMARY_PAGE = 1_000;

    /** A line is some 300 bytes. */
    private static final int LINE_PAGE = 5_000;

    private static final List<SortOptions> ORDER =
            List.of(KeyOrderScan.by("key", SortOrder.Asc), KeyOrderScan.by("version", SortOrder.Desc));

    private final OpenSearchClient client;
    private final String alias;
    private final KeyOrderScan<PhotoSource> photos;
    private final KeyOrderScan<PhotoSource> summaries;
    private final KeyOrderScan<Edition.Line> lines;

    Editions(OpenSearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
        this.photos = new KeyOrderScan<>(client, alias, PHOTO_PAGE, PhotoSource.class, List.of("*"), ORDER);
        this.summaries = new KeyOrderScan<>(client, alias, SUMMARY_PAGE, PhotoSource.class, PhotoSource.SUMMARY, ORDER);
        this.lines = new KeyOrderScan<>(
                client, alias, LINE_PAGE, Edition.Line.class, List.of("key", "status", "version", "origin.*"), ORDER);
    }

    /** Of each photo that matches, in key order, the newest edition that searches see. */
    List<Edition<PhotoSource>> newest(Query query) {
        return newest(photos, query);
    }

    /** The same without their embeddings. */
    List<Edition<PhotoSource>> newestSummaries(Query query) {
        return newest(summaries, query);
    }

    private static List<Edition<PhotoSource>> newest(KeyOrderScan<PhotoSource> scan, Query query) {
        Map<String, Edition<PhotoSource>> newest = new LinkedHashMap<>();
        scan.hits(query)
                .map(Edition::of)
                .forEach(edition -> newest.putIfAbsent(edition.source().key(), edition));
        return List.copyOf(newest.values());
    }

    Optional<Edition<PhotoSource>> newest(ObjectKey.Photo photo) {
        return newest(of(photo)).stream().findFirst();
    }

    /** Every edition that matches and that searches see, in key order, of each photo the newest first. */
    Stream<Edition<Edition.Line>> all(Query query) {
        return lines.hits(query).map(Edition::of);
    }

    /** The editions of one photo that searches see, the newest first. */
    List<Edition<Edition.Line>> all(ObjectKey.Photo photo) {
        return all(of(photo)).toList();
    }

    /** @return the server's id for it */
    String write(Object source) {
        IndexRequest<Object> request =
                IndexRequest.of(index -> index.index(alias).document(source));
        return Requests.send(() -> client.index(request).id());
    }

    /**
     * Deletes editions that do not stand.
     *
     * @return false if they could not be deleted now; they are without effect, and the next write or sweep tries again
     */
    boolean discard(Collection<String> ids) {
        if (ids.isEmpty()) {
            return true;
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(alias);
        ids.forEach(id -> bulk.operations(operation -> operation.delete(delete -> delete.id(id))));
        BulkRequest request = bulk.build();
        try {
            return !Requests.send(() -> client.bulk(request)).errors();
        } catch (IndexUnavailableException e) {
            return false;
        }
    }

    static Query of(Collection<String> keys) {
        List<FieldValue> values = keys.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field("key").terms(some -> some.value(values))));
    }

    private static Query of(ObjectKey.Photo photo) {
        return FilterQuery.term("key", photo.text());
    }
}
