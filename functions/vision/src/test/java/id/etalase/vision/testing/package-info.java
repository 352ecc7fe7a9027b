/** Photos that tests make for themselves. */
@NullMarked
package id.etalase.vision.testing;

import org.jspecify.annotations.NullMarked;
