/**
 * What the functions behind the REST API share; its contract is {@code openapi.yaml} among this module's resources, and says with
 * {@code tags} which function answers what.
 *
 * <p>A request comes as a proxy event of API Gateway ({@link id.etalase.api.http}). A {@link id.etalase.api.ProxyFunction} takes it
 * to the {@link id.etalase.api.Resource resource} at its path. Who asks is looked up among the {@link id.etalase.api.Callers
 * callers}; the answer is put into the contract's JSON ({@link id.etalase.api.answer}) or a <b>problem</b> (RFC 9457).
 */
@NullMarked
package id.etalase.api;

import org.jspecify.annotations.NullMarked;
