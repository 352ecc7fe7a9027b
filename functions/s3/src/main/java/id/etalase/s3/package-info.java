/**
 * The bucket on S3, or on whatever speaks its protocol: photos and facts, addresses that show a photo, and the format of
 * {@code product.json}.
 */
@NullMarked
package id.etalase.s3;

import org.jspecify.annotations.NullMarked;
