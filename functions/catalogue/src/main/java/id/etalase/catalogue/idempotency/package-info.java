/**
 * How a caller may send one request more than once and have it done once: the caller gives the request a <b>key</b>, the first attempt
 * claims it in the <b>ledger</b>, and what came of it is kept there for a day for whoever asks again.
 */
@NullMarked
package id.etalase.catalogue.idempotency;

import org.jspecify.annotations.NullMarked;
