/**
 * What {@code evaluate} needs of this machine: models from folders, a terminal to watch, and a real <b>index</b> to compare with the
 * truth.
 */
@NullMarked
package id.etalase.cli.evaluation;

import org.jspecify.annotations.NullMarked;
