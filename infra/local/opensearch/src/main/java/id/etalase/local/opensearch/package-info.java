/**
 * OpenSearch as a child process.
 */
@NullMarked
package id.etalase.local.opensearch;

import org.jspecify.annotations.NullMarked;
