/**
 * From a photo to the numbers a network takes, exactly as torchvision on PIL does it: antialiased bilinear
 * <b>resize</b> (or resize and <b>centre crop</b>), then <b>mean</b> and <b>standard deviation</b> of each channel.
 */
@NullMarked
package id.etalase.vision.preprocessing;

import org.jspecify.annotations.NullMarked;
