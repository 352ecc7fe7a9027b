/**
 * The patterns of Indonesian cloth, each in any palette, as paints that repeat without a seam. The names are those of the crafts.
 */
@NullMarked
package id.etalase.demo.motif;

import org.jspecify.annotations.NullMarked;
