/**
 * Turns the bytes of a photo file into pixels, or says why that cannot be done.
 *
 * <p>Nothing in a file is believed. Its <b>format</b> is known by its first bytes, never by a name. Its container is walked
 * first, without decoding a pixel: that tells the size, the orientation and whether the end is missing, and leaves the
 * <b>bare image</b>, the same file without metadata, colour profiles, thumbnails and whatever else a decoder could stumble
 * over. Only a bare image within the <b>limits</b> is decoded. Samples are taken as sRGB whatever profile the file carried, as
 * PIL does and the models were trained.
 */
@NullMarked
package id.etalase.vision.photo;

import org.jspecify.annotations.NullMarked;
