/**
 * The drawing tools: tones, gradients, outlines, bodies turned on a lathe, and the pen that draws them with soft edges and reliefs.
 */
@NullMarked
package id.etalase.demo.paint;

import org.jspecify.annotations.NullMarked;
