/**
 * Bringing a shop's photos in: a <b>source</b> (folder, CSV or ZIP) is read into <b>rows</b>, each with the objects it is to
 * become; what the bucket lacks is uploaded; then every photo is followed until it is live or rejected; and each row gets a
 * <b>result</b>.
 */
@NullMarked
package id.etalase.cli.importing;

import org.jspecify.annotations.NullMarked;
