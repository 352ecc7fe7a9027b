/** What an owner asks: the JSON of a body, with all mistakes in it named at once. */
@NullMarked
package id.etalase.owner.query;

import org.jspecify.annotations.NullMarked;
