/**
 * S3's and SQS' side of a local run: a write to the bucket becomes an S3 <b>notification</b>, waits as a <b>message</b>,
 * and reaches the indexing function in a <b>batch</b>; what fails again and again becomes a <b>dead letter</b>.
 */
@NullMarked
package id.etalase.local.events;

import org.jspecify.annotations.NullMarked;
