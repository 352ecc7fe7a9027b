/**
 * The JSON of the contract that this function alone answers: each record here is a schema of {@code openapi.yaml}, its components in the order they are
 * written. A value that is not known is null, never left out.
 */
@NullMarked
package id.etalase.search.answer;

import org.jspecify.annotations.NullMarked;
