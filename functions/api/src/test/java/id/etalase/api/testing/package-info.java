/** Requests to the API, two shops to ask about, and the contract that every answer is held against. */
@NullMarked
package id.etalase.api.testing;

import org.jspecify.annotations.NullMarked;
