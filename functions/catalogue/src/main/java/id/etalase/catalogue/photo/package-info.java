/**
 * The ports to the bucket that owners write to: the one source of truth about which photos and facts exist.
 */
@NullMarked
package id.etalase.catalogue.photo;

import org.jspecify.annotations.NullMarked;
