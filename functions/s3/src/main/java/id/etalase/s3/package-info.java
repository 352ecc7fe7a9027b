/**
 * The bucket on S3.
 */
@NullMarked
package id.etalase.s3;

import org.jspecify.annotations.NullMarked;
