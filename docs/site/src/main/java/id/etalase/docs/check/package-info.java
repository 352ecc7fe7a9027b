/** What makes a site wrong: links that lead nowhere, pages that lack their translation, figures without the command that printed them. */
@NullMarked
package id.etalase.docs.check;

import org.jspecify.annotations.NullMarked;
