/**
 * Finding products: by a photo, by another product, or by id; always within the caller's scope.
 */
@NullMarked
package id.etalase.catalogue.search;

import org.jspecify.annotations.NullMarked;
