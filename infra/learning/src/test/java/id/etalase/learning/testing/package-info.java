/** What the tests of learning share: photos whose embeddings are chosen by hand. */
@NullMarked
package id.etalase.learning.testing;

import org.jspecify.annotations.NullMarked;
