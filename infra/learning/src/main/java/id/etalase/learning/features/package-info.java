/**
 * The <b>features</b> of photos: the embedding that a model gives each of them, worked out by several threads and kept in a
 * <b>cache</b> on disk, so that a photo is looked at once for each model.
 */
@NullMarked
package id.etalase.learning.features;

import org.jspecify.annotations.NullMarked;
