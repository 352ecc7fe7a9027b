/**
 * How well the whole system does on real photos: a <b>data set</b> is imported as a shop would, its held-back photos are
 * asked for over the API, and a <b>report</b> compares with the figures of the model's card.
 */
@NullMarked
package id.etalase.cli.acceptance;

import org.jspecify.annotations.NullMarked;
