/** Charts as SVG within a page: drawn from numbers alone, coloured by the page's style, with words for whoever cannot see them. */
@NullMarked
package id.etalase.learning.chart;

import org.jspecify.annotations.NullMarked;
