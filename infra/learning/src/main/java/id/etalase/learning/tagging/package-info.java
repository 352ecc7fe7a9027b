/**
 * How well a model names photos: the <b>guess</b> of a head is held against the label, in a <b>confusion matrix</b> and by label;
 * <b>calibration</b> says whether a confidence means what it says.
 */
@NullMarked
package id.etalase.learning.tagging;

import org.jspecify.annotations.NullMarked;
