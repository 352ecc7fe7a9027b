/** Taking a shop's products out: a table that an import reads again, and perhaps the photos beside it. */
@NullMarked
package id.etalase.cli.exporting;

import org.jspecify.annotations.NullMarked;
