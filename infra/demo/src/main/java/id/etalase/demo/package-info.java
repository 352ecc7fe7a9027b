/**
 * A catalogue to try Etalase with: goods of six invented shops, drawn by code, photographed by code.
 *
 * <p>A <i>good</i> is a silhouette and what it is made of ({@link id.etalase.demo.thing}), its cloth a motif in a palette
 * ({@link id.etalase.demo.motif}), all drawn with one pen ({@link id.etalase.demo.paint}). A <i>photo</i> is a good in a
 * scene: a view, a ground and a light ({@link id.etalase.demo.scene}). Which goods there are, the shops' lists say ({@link
 * id.etalase.demo.shop}). The last photo of each product is held out of the catalogue, to search with.
 */
@NullMarked
package id.etalase.demo;

import org.jspecify.annotations.NullMarked;
