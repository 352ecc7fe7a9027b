/** What a month costs, as people read it. */
@NullMarked
package id.etalase.cli.cost;

import org.jspecify.annotations.NullMarked;
