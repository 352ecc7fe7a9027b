/**
 * What a search request asks: <b>parameters</b> from the query string or the body, words among them, and a photo
 * or a product from a body in one of three forms.
 */
@NullMarked
package id.etalase.search.query;

import org.jspecify.annotations.NullMarked;
