/**
 * An S3 bucket in a directory of this machine, spoken to over the real S3 protocol (S3Proxy), for local runs and integration
 * tests. What S3 promises and a plain directory does not is added here: an object appears whole or not at all
 * ({@link id.etalase.local.s3.AtomicBlobStore}), and each change raises an <b>object event</b> once it is on disk
 * ({@link id.etalase.local.s3.EventingBlobStore}), which {@link id.etalase.local.s3.S3EventJson} writes as AWS sends it.
 *
 * <p>A <b>staged</b> object is one that is still being written: it lies beside the bucket under a random name.
 */
@NullMarked
package id.etalase.local.s3;

import org.jspecify.annotations.NullMarked;
