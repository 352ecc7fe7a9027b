/**
 * How good searches for words are: <b>judged searches</b>, of which somebody has said what they should find, and the <b>gain</b> of an
 * answer's order.
 */
@NullMarked
package id.etalase.learning.judged;

import org.jspecify.annotations.NullMarked;
