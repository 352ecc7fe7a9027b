/**
 * The function that answers those who look for products: {@code /v1/search}, {@code /v1/products/{id}} and {@code /v1/health} of the
 * contract. It only reads.
 *
 * <p>What is asked is read from the query string and the body ({@link id.etalase.search.query}); the domain answers within the
 * caller's scope, and the answer is put into the contract's JSON ({@link id.etalase.search.answer}).
 */
@NullMarked
package id.etalase.search;

import org.jspecify.annotations.NullMarked;
