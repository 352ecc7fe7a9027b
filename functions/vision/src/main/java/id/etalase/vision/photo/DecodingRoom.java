package id.etalase.vision.photo;

import java.util.concurrent.Semaphore;

/**
 * Room for the pixels that are being decoded at one time: small photos side by side, the largest alone.
 *
 * <p>A decoder may need many times the memory of what it gives, such as one that takes the whole file apart however coarsely it is
 * asked to sample; so what bounds memory is the sum over the files being decoded. Who waits is served in turn.
 */
final class DecodingRoom {
    /** Counts in thousands of pixels, because a semaphore counts in ints. */
    private static final long GRAIN = 1_000;

    private final int grains;
    private final Semaphore free;

    /** @param pixels width times height of all files decoded at one time; a larger file waits for the whole room */
    DecodingRoom(long pixels) {
        this.grains = Math.toIntExact(Math.ceilDiv(pixels, GRAIN));
        this.free = new Semaphore(grains, true);
    }

    /** Waits until there is room for an image; leave the place when its decoder is gone. */
    Place enter(BareImage image) {
        long pixels = (long) image.width() * image.height();
        int taken = (int) Math.min(Math.ceilDiv(pixels, GRAIN), grains);
        free.acquireUninterruptibly(taken);
        return () -> free.release(taken);
    }

    /** A share of the room, until it is left. */
    interface Place {
        void leave();
    }
}
