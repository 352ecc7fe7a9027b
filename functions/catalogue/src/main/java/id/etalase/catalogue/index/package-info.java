/**
 * The port to the searchable copy of the catalogue: one <b>document</b> per photo, each written under a <b>revision</b> guard.
 */
@NullMarked
package id.etalase.catalogue.index;

import org.jspecify.annotations.NullMarked;
