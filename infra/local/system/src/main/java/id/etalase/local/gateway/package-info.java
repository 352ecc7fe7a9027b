/**
 * API Gateway's side of a local run: an HTTP request becomes a proxy event for the function at its path, within API Gateway's
 * and Lambda's limits; the search page is served beside it.
 */
@NullMarked
package id.etalase.local.gateway;

import org.jspecify.annotations.NullMarked;
