/** What owners do on their page, step by step. */
@NullMarked
package id.etalase.local.owner;

import org.jspecify.annotations.NullMarked;
