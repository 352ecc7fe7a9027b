/** Training with PyTorch, through DJL: all that this module knows of it. */
@NullMarked
package id.etalase.learning.torch;

import org.jspecify.annotations.NullMarked;
