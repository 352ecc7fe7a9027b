/**
 * Makes one file of the widget's modules, for shops to name in one script tag: a <b>bundle</b>, and beside it what a page must know to
 * load just that one (its <b>integrity</b>, W3C Subresource Integrity).
 */
@NullMarked
package id.etalase.widget;

import org.jspecify.annotations.NullMarked;
