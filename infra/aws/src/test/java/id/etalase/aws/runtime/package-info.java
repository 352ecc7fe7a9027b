/**
 * The functions' packages under the real runtime interface client, as Lambda starts them: a child JVM, a task directory that it
 * cannot write, a {@code /tmp} of 512 MB where the machine lets us make one, no home. {@code RuntimeApi} plays the service.
 */
@NullMarked
package id.etalase.aws.runtime;

import org.jspecify.annotations.NullMarked;
