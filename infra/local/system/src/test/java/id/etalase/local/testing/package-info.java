/** For tests of a whole running system: a shop that speaks to it over HTTP alone, and files that should be refused. */
@NullMarked
package id.etalase.local.testing;

import org.jspecify.annotations.NullMarked;
