/**
 * Finding products: by a photo, by another product, by <b>words</b>, by a photo and words together (<b>hybrid</b>), or by id; always
 * within the caller's scope.
 */
@NullMarked
package id.etalase.catalogue.search;

import org.jspecify.annotations.NullMarked;
