/**
 * A bucket on disk.
 */
@NullMarked
package id.etalase.local.s3;

import org.jspecify.annotations.NullMarked;
