/**
 * Bringing a shop's photos in: a <b>source</b> (folder or CSV) is read into <b>items</b>, each a file and the object it
 * becomes; what the bucket lacks is uploaded; then every photo is followed until it is live or rejected.
 */
@NullMarked
package id.etalase.cli.importing;

import org.jspecify.annotations.NullMarked;
