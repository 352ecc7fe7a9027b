/**
 * What colours a product has and where in the photo it is: pixels in <b>CIELAB</b>, of which those weigh that the network's
 * <b>attention</b> lies on and that are unlike the <b>background</b>, the colours that run along the photo's border.
 */
@NullMarked
package id.etalase.vision.colour;

import org.jspecify.annotations.NullMarked;
