/**
 * How an owner corrects what the machine has guessed: the owner's <b>word</b> goes into the bucket, beside the product's photos,
 * and from there into the index as every other change does.
 */
@NullMarked
package id.etalase.catalogue.correction;

import org.jspecify.annotations.NullMarked;
