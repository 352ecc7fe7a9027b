/**
 * Requests and answers as API Gateway's Lambda proxy integration carries them (payload format 1.0), and <b>problems</b>: what
 * a caller did or met, in words that say what to do (RFC 9457).
 */
@NullMarked
package id.etalase.api.http;

import org.jspecify.annotations.NullMarked;
