/**
 * What the tests of the command line share: photos drawn by code, a <b>terminal</b> that remembers what it was told, the
 * command line in a process of its own.
 */
@NullMarked
package id.etalase.cli.testing;

import org.jspecify.annotations.NullMarked;
