/** The JSON of the contract that this function alone answers: each record here is a schema of {@code openapi.yaml}. */
@NullMarked
package id.etalase.owner.answer;

import org.jspecify.annotations.NullMarked;
