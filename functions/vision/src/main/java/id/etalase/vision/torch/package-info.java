/** Runs networks in TorchScript on PyTorch, through DJL. The only package that knows either. */
@NullMarked
package id.etalase.vision.torch;

import org.jspecify.annotations.NullMarked;
