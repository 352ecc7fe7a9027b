/** Asking what a deployment should be, and saying what it will be and has become. */
@NullMarked
package id.etalase.cli.deploy;

import org.jspecify.annotations.NullMarked;
