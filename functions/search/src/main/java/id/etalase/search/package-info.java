/**
 * The function that answers the search API, whose contract is {@code openapi.yaml} among this module's resources.
 *
 * <p>A request comes as a proxy event of API Gateway ({@link id.etalase.search.http}). Who asks is looked up among the {@link
 * id.etalase.search.Callers callers}; what is asked is read from the query string and the body ({@link
 * id.etalase.search.query}); the domain answers within the caller's scope, and the answer is put into the contract's JSON
 * ({@link id.etalase.search.answer}) or a <b>problem</b> (RFC 9457).
 */
@NullMarked
package id.etalase.search;

import org.jspecify.annotations.NullMarked;
