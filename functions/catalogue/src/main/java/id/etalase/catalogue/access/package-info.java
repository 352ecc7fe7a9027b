/**
 * Who asks: a <b>caller</b> has a <b>role</b> and a <b>scope</b>, the stores that it may see.
 */
@NullMarked
package id.etalase.catalogue.access;

import org.jspecify.annotations.NullMarked;
