/**
 * How well a model finds photos: every <b>query</b> is compared with the whole <b>gallery</b> (exact k-NN), a gallery photo is
 * <b>relevant</b> if it has the query's label, and figures are means over queries.
 */
@NullMarked
package id.etalase.learning.retrieval;

import org.jspecify.annotations.NullMarked;
