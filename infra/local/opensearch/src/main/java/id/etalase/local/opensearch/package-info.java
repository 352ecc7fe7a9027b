/**
 * The real OpenSearch as a child process: the <b>distribution</b> that Maven assembled, started on a <b>directory</b> that keeps its
 * data between runs, stopped with its parent.
 */
@NullMarked
package id.etalase.local.opensearch;

import org.jspecify.annotations.NullMarked;
