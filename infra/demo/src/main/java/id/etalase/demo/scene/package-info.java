/**
 * The photo studio: where the camera stands, what is behind the good, how the light falls and what the sensor adds.
 */
@NullMarked
package id.etalase.demo.scene;

import org.jspecify.annotations.NullMarked;
