/**
 * What goes to Lambda: the ledger of a function's package, and the build's check that it fits.
 *
 * <p>Terms: a <em>package</em> is the zip that Lambda unpacks to {@code /var/task}; what it <em>extracts</em> are the native libraries
 * that DJL copies from their jars to {@code /tmp}, because the system loader cannot load from a jar.
 */
@NullMarked
package id.etalase.aws.packages;

import org.jspecify.annotations.NullMarked;
