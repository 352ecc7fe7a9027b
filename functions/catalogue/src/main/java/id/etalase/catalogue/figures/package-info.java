/**
 * What use is made of the catalogue: a <b>search log</b> keeps, for {@value id.etalase.catalogue.figures.SearchLog#DAYS_KEPT} days at
 * most, what shoppers searched for, what they found and which products they opened; <b>figures</b> sum it up for owners.
 *
 * <p>The log knows products and not people: of a search it keeps the day, in which stores it looked, what it was taken for and what was
 * found. No photo, no embedding, no hour, no key, no address. Words that somebody has typed are shown only when they were
 * asked for more than once ({@link id.etalase.catalogue.figures.SearchLog#ASKED_MORE_THAN_ONCE}). {@code
 * docs/decisions/023-figures-and-metrics.md} says why each of these.
 */
@NullMarked
package id.etalase.catalogue.figures;

import org.jspecify.annotations.NullMarked;
