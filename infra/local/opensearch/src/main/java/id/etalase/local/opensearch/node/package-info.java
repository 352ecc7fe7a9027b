/**
 * What runs inside the child process; nothing outside it may use this package, for only the child has OpenSearch's classes.
 */
@NullMarked
package id.etalase.local.opensearch.node;

import org.jspecify.annotations.NullMarked;
