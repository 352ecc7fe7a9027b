/** How sure a figure is: <b>bootstrap</b> intervals over queries, of a figure and of the difference between two models. */
@NullMarked
package id.etalase.learning.statistics;

import org.jspecify.annotations.NullMarked;
