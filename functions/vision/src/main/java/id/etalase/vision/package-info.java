/**
 * Looks at photos.
 */
@NullMarked
package id.etalase.vision;

import org.jspecify.annotations.NullMarked;
