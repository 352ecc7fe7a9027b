/**
 * How an owner changes the catalogue: corrects what the machine has guessed, says something else about a product, takes a photo or a
 * product away. The owner's <b>word</b> goes into the bucket, beside the product's photos, and from there into the index as every other
 * change does. A <b>condition</b> on the product's state keeps one owner from undoing unseen what another has just done.
 */
@NullMarked
package id.etalase.catalogue.correction;

import org.jspecify.annotations.NullMarked;
