/** An API that says what a test wants it to. */
@NullMarked
package id.etalase.client.testing;

import org.jspecify.annotations.NullMarked;
