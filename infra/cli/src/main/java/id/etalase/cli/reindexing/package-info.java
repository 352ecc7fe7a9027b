/** What {@code etalase reindex} works with: the bucket, the indexes and the model of a local or a deployed system. */
@NullMarked
package id.etalase.cli.reindexing;

import org.jspecify.annotations.NullMarked;
