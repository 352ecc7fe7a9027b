/**
 * The function that takes photo events.
 */
@NullMarked
package id.etalase.indexing;

import org.jspecify.annotations.NullMarked;
