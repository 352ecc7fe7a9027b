/** Models for tests. */
@NullMarked
package id.etalase.model.testing;

import org.jspecify.annotations.NullMarked;
