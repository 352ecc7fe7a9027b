/** The documentation site: {@link id.etalase.docs.MakeSite} makes static pages of the Markdown in {@code docs/guide} and of the API's contract, in the product's look, and refuses to if a link, a translation or the command behind a figure is missing. Needed while building only. */
@NullMarked
package id.etalase.docs;

import org.jspecify.annotations.NullMarked;
