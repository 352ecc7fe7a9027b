/**
 * What a photo shows: its <b>embedding</b> (a unit vector in which alike things lie close), its <b>tags</b> with confidence,
 * or the <b>reason</b> why it can never be used.
 */
@NullMarked
package id.etalase.catalogue.recognition;

import org.jspecify.annotations.NullMarked;
