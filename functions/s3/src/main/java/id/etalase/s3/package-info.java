/**
 * The bucket on Amazon S3, or on anything that speaks its protocol: photos and facts are read from it
 * ({@link id.etalase.s3.S3PhotoStore}), photos are shown by <b>signed links</b>, addresses that hold a permission for a while
 * ({@link id.etalase.s3.S3PhotoLinks}), photos are let in by others ({@link id.etalase.s3.S3PhotoUploads}), {@code product.json} is read and written ({@link
 * id.etalase.s3.ProductJson}), and requests that may come twice are kept beside it all ({@link id.etalase.s3.S3RequestLedger}).
 */
@NullMarked
package id.etalase.s3;

import org.jspecify.annotations.NullMarked;
