/**
 * Brings the index to what the bucket says, one object at a time; doing it twice, late or out of order changes nothing.
 */
@NullMarked
package id.etalase.catalogue.sync;

import org.jspecify.annotations.NullMarked;
