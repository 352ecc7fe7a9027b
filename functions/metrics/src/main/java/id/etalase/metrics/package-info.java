/**
 * What the functions measure of their work. A {@link id.etalase.metrics.Meter} gathers the <b>metrics</b> of one invocation and
 * writes them as one line in CloudWatch's embedded metric format; CloudWatch makes figures of such lines, and so does a local
 * system.
 */
@NullMarked
package id.etalase.metrics;

import org.jspecify.annotations.NullMarked;
