/** Pictures for documents, made of screenshots: small enough to be committed. */
@NullMarked
package id.etalase.docs.picture;

import org.jspecify.annotations.NullMarked;
