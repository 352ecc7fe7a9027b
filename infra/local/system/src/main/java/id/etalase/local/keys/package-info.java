/**
 * Keys that are made for a local system beside its own two: for a shop's page, for the owner of one shop. They lie in the data directory as
 * their <b>digests</b>, and a running system takes and forgets them at once.
 */
@NullMarked
package id.etalase.local.keys;

import org.jspecify.annotations.NullMarked;
