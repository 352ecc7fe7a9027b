/**
 * A client of Etalase's API, for a local or a deployed one.
 */
@NullMarked
package id.etalase.cli.api;

import org.jspecify.annotations.NullMarked;
