/**
 * What people see in a terminal: steps, a progress bar (plain lines where there is no terminal), tables.
 */
@NullMarked
package id.etalase.cli.terminal;

import org.jspecify.annotations.NullMarked;
