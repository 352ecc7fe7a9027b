/** How a system is, local or deployed, as people read it. */
@NullMarked
package id.etalase.cli.operations;

import org.jspecify.annotations.NullMarked;
