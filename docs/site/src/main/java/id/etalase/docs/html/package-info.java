/** Writing HTML: everything that comes from outside is escaped. */
@NullMarked
package id.etalase.docs.html;

import org.jspecify.annotations.NullMarked;
