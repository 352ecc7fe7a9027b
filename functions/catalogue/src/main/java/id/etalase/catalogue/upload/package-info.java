/**
 * How an owner's program gets photos into the bucket without a key to it: it names the files, and gets a <b>permit</b> for each, to
 * write just that. What it writes then comes into the index as every other photo does.
 */
@NullMarked
package id.etalase.catalogue.upload;

import org.jspecify.annotations.NullMarked;
