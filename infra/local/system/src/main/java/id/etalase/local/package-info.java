/**
 * The whole system on one machine.
 */
@NullMarked
package id.etalase.local;

import org.jspecify.annotations.NullMarked;
