/**
 * What Etalase is about: products of shops, the photos that show them, and how a photo finds them again.
 *
 * <p><b>The life of a photo.</b> An owner writes an object to the bucket; {@link
 * id.etalase.catalogue.product.ObjectKey} says whether it is a photo, a product's facts or neither. {@link
 * id.etalase.catalogue.sync.CatalogueSync} compares what the {@link id.etalase.catalogue.photo.PhotoStore bucket}
 * holds with what the {@link id.etalase.catalogue.index.ProductIndex index} says, lets a {@link
 * id.etalase.catalogue.recognition.Recognizer} embed and tag the photo where that is needed, and writes one {@link
 * id.etalase.catalogue.index.PhotoDocument}. An event only names an object; the bucket says what is true.
 *
 * <p><b>The life of a query.</b> {@link id.etalase.catalogue.search.ProductSearch} recognises the query photo (or takes
 * the embeddings of a known product), asks the index for the nearest photos within the {@link
 * id.etalase.catalogue.access.StoreScope stores that the caller may see}, and answers one hit per product. Words are looked for in names, descriptions and the labels of
 * tags; a photo and words together are two questions, whose scores a {@link id.etalase.catalogue.search.Fusion} makes one.
 *
 * <p><b>The life of a correction.</b> {@link id.etalase.catalogue.correction.TagCorrection} writes an owner's confirmed tags
 * into the bucket; they come back as facts, stand above the machine's guess ({@link
 * id.etalase.catalogue.index.PhotoDocument#tags}), and have a say in what {@link id.etalase.catalogue.tagging.Tagging}
 * guesses about the store's next photos. {@link id.etalase.catalogue.correction.ProductEdit} changes name, price and the like in the same
 * way, {@link id.etalase.catalogue.correction.ProductRemoval} takes photos and products away, and {@link
 * id.etalase.catalogue.shelf.Shelf} shows owners where they are needed.
 *
 * <p><b>The life of an upload.</b> {@link id.etalase.catalogue.upload.PhotoUpload} lets an owner's program write photos of its own
 * stores to the bucket, just those that it has named; what it writes lives on as every photo does.
 *
 * <p>Nothing here knows a cloud, a search engine, a neural-network library or HTTP: those stand behind the ports {@code
 * PhotoStore}, {@code ProductFactsStore}, {@code PhotoLinks}, {@code PhotoUploads}, {@code RequestLedger}, {@code ProductIndex} and {@code Recognizer}, one adapter module each.
 */
@NullMarked
package id.etalase.catalogue;

import org.jspecify.annotations.NullMarked;
