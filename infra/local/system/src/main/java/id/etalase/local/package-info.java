/**
 * The whole system on one machine, in this process and one child: {@link id.etalase.local.LocalSystem} starts the parts in
 * order, wires the same handlers that run on Lambda, and closes everything again. A <b>data directory</b> keeps the bucket
 * and the index between runs.
 */
@NullMarked
package id.etalase.local;

import org.jspecify.annotations.NullMarked;
