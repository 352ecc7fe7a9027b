/**
 * For tests of every module: <b>fakes</b> of the ports that live in memory, and the <b>contract</b> that each adapter of a
 * port must pass (one subclass per adapter).
 */
@NullMarked
package id.etalase.catalogue.testing;

import org.jspecify.annotations.NullMarked;
