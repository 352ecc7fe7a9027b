/**
 * The command line.
 */
@NullMarked
package id.etalase.cli;

import org.jspecify.annotations.NullMarked;
