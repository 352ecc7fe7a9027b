package id.etalase.catalogue.index;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The port to the searchable copy of the catalogue.
 *
 * <p>{@link #find} sees every write that was {@link WriteOutcome#DONE} before it. The methods that look for many
 * documents may lag a second behind. Every method throws {@link IndexUnavailableException} on a fault that may pass.
 *
 * <p>A store without guarded writes may promise this within one process only, provided that of writers who do not see each other
 * the one stands who began with a later {@link #find}, removals included; {@code docs/decisions/013-serverless-editions.md}
 * says why the index still comes to what the bucket says, and what is left to the sweep. What a process learns, its one
 * instance remembers.
 */
public interface ProductIndex {
    /** The document of a photo and its revision, or empty if there is none. */
    Optional<IndexEntry> find(ObjectKey.Photo key);

    /** Writes a document where there was none; a conflict if there is one. */
    WriteOutcome add(PhotoDocument document);

    /** Writes a document over the revision that was read; a conflict if that is no longer the present one. */
    WriteOutcome replace(PhotoDocument document, Revision revision);

    /** Removes the revision that was read; a conflict if that is no longer the present one. */
    WriteOutcome remove(ObjectKey.Photo key, Revision revision);

    /** The closest photos by the model's distance that meet the filter, closest first, at most one per product (its closest). */
    List<Match> nearest(NearestQuery query);

    /**
     * The products that meet the filter and about which one or more of the words are said, at most one photo per product (one of
     * those that say most): whole matches first, and of those and of the others the ones of most weight first.
     */
    List<WordsMatch> matching(WordsQuery query);

    /** Whether any photo meets the filter. */
    boolean holdsAny(PhotoFilter filter);

    /** The documents of a product's photos, live or not, in key order. */
    List<PhotoDocument> photosOf(ProductId product);

    /**
     * The photos of all products of a store, live or not, in key order. All at once: a shop has some thousands at most, of some 2 kB
     * each without their embeddings.
     */
    List<PhotoSummary> photosIn(StoreId store);

    /** A line for each document, in no certain order. Close the stream. */
    Stream<InventoryItem> inventory();
}
