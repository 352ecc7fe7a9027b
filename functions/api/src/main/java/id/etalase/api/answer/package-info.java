/** The JSON of the contract, as far as both functions answer it: each record here is a schema of {@code openapi.yaml}. */
@NullMarked
package id.etalase.api.answer;

import org.jspecify.annotations.NullMarked;
