/**
 * CloudWatch's side of a local run: gathers the lines of metrics that the functions write, and makes the same figures of them.
 */
@NullMarked
package id.etalase.local.metrics;

import org.jspecify.annotations.NullMarked;
