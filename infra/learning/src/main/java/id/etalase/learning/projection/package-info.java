/** Draws embeddings on a plane, so that people can look at what lies near what. */
@NullMarked
package id.etalase.learning.projection;

import org.jspecify.annotations.NullMarked;
