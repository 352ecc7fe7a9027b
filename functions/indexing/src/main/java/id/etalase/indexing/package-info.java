/**
 * The function that takes photo events: a <b>notification</b> says which objects in the bucket may have changed, alone or as
 * the body of a <b>message</b> from the queue, and the catalogue is brought up to date with each object once.
 *
 * <p>What becomes of a message: done, or none of our business (the bucket's test message, a key that is no photo), and it is
 * acknowledged; failed, or not understood, and it is reported back, so that the queue brings it again and in the end puts it
 * into the dead-letter queue. Nothing is lost without a trace.
 *
 * <p>A <b>job</b> of S3 Batch Operations names objects as well, as <b>tasks</b>; each gets a result, and the job's report keeps what failed.
 */
@NullMarked
package id.etalase.indexing;

import org.jspecify.annotations.NullMarked;
