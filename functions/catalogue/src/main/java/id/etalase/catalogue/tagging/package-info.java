/**
 * How a photo comes to its tags: the model's <b>opinion</b>, the <b>vote</b> of products like it in the same store whose owner
 * has confirmed their tags, and the owner's own <b>word</b>.
 */
@NullMarked
package id.etalase.catalogue.tagging;

import org.jspecify.annotations.NullMarked;
