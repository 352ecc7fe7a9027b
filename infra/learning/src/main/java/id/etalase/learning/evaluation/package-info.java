/**
 * One run over a model: a <b>plan</b> says which photos answer which question, a <b>result</b> holds every figure that came of it, a
 * <b>goal</b> is a figure that somebody set. Results hold names and numbers alone, no file and no machine's name, so that they may
 * be published.
 */
@NullMarked
package id.etalase.learning.evaluation;

import org.jspecify.annotations.NullMarked;
