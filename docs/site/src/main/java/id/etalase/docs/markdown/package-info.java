/** Reading Markdown: front matter, directives that take text or figures from other files, links between files, and the HTML of it. */
@NullMarked
package id.etalase.docs.markdown;

import org.jspecify.annotations.NullMarked;
