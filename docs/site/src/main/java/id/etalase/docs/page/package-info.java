/** A page of the site: which there are, in which language, for whom, where each lies, and what surrounds its text. */
@NullMarked
package id.etalase.docs.page;

import org.jspecify.annotations.NullMarked;
