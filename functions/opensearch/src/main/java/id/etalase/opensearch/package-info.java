/**
 * The product index on OpenSearch.
 */
@NullMarked
package id.etalase.opensearch;

import org.jspecify.annotations.NullMarked;
