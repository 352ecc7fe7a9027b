/**
 * The goods: how to draw a shirt, a basket or a glass of cendol. Each is a record of what may vary; the light comes from the upper left.
 */
@NullMarked
package id.etalase.demo.thing;

import org.jspecify.annotations.NullMarked;
