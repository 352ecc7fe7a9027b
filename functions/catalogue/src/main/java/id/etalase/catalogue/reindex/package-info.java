/**
 * Builds the <b>next</b> index from the bucket while the <b>live</b> one serves, compares the two, and puts the next in the
 * place of the live one.
 *
 * <p>{@link id.etalase.catalogue.reindex.Reindex} is the use case; {@link id.etalase.catalogue.reindex.AliasSwap} and
 * {@link id.etalase.catalogue.reindex.Refresh} are its ports. {@code docs/decisions/018-reindex.md} goes through every moment.
 */
@NullMarked
package id.etalase.catalogue.reindex;

import org.jspecify.annotations.NullMarked;
