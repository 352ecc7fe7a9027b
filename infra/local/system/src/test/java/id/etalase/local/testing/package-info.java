/** For tests of a whole running system: a shop that speaks to it over HTTP alone, files that should be refused, and a browser. */
@NullMarked
package id.etalase.local.testing;

import org.jspecify.annotations.NullMarked;
