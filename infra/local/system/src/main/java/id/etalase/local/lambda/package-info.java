/**
 * Lambda's side of a local run: a <b>function</b> is a handler that is called through its stream interface, with Lambda's
 * limits on an invocation's payload.
 */
@NullMarked
package id.etalase.local.lambda;

import org.jspecify.annotations.NullMarked;
