/**
 * The function that answers the search API.
 */
@NullMarked
package id.etalase.search;

import org.jspecify.annotations.NullMarked;
