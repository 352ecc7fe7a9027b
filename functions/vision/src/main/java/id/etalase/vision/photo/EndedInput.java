package id.etalase.vision.photo;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A bare image as a decoder's input that ends for good. A decoder that takes the end of a file for zeros, as TwelveMonkeys' of
 * lossless WebP does, can be kept busy for minutes by a few bytes; here it is stopped when it has knocked at the end too often.
 */
final class EndedInput extends MemoryCacheImageInputStream {
    /** A decoder that looks ahead meets the end some ten times in a sound file. */
    private static final int PATIENCE = 1000;

    private int ends;

    EndedInput(Bytes file) {
        super(file.stream());
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next < 0) {
            ends++;
            if (ends > PATIENCE) {
                throw new UncheckedIOException(new EOFException("it ends within the image"));
            }
        }
        return next;
    }
}
