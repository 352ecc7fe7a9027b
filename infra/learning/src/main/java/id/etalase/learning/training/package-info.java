/**
 * Teaches a <b>head</b>, a linear layer over the features that names one thing about a photo, from labelled photos; chooses its
 * <b>temperature</b> and <b>threshold</b> on photos it has not learned from; and writes it into a copy of the model's folder.
 */
@NullMarked
package id.etalase.learning.training;

import org.jspecify.annotations.NullMarked;
