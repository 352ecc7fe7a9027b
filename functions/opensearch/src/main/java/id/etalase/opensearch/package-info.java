/**
 * The product index on OpenSearch k-NN: one <b>source</b> (JSON document) per photo in a versioned index behind an <b>alias</b>.
 *
 * <p>{@link id.etalase.opensearch.ProductIndexes} chooses the adapter: {@link id.etalase.opensearch.OpenSearchProductIndex}, or
 * {@link id.etalase.opensearch.ServerlessProductIndex}, which keeps several <b>editions</b> of a photo's source side by side.
 * {@link id.etalase.opensearch.IndexCreation} makes the index once, outside the hot path; {@link
 * id.etalase.opensearch.OpenSearchConnection} reaches a node of one's own or Amazon's service.
 */
@NullMarked
package id.etalase.opensearch;

import org.jspecify.annotations.NullMarked;
