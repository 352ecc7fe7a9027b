package id.etalase.model;

import java.util.List;

/**
 * What a network takes: float32 [1, 3, height, width], red, green and blue in 0..1, less the mean, divided by the deviation.
 *
 * @param width in pixels
 * @param height in pixels
 * @param mean of red, green and blue
 * @param std standard deviation of red, green and blue
 */
public record InputContract(int width, int height, Resize resize, List<Float> mean, List<Float> std) {
    public InputContract {
        mean = List.copyOf(mean);
        std = List.copyOf(std);
    }

    /** In pixels: the longest side that a photo is resized to where it is not cut. */
    public int resolution() {
        int side = Math.max(width, height);
        return switch (resize) {
            case Resize.Squash squash -> side;
            case Resize.ShortestSide shortest -> Math.max(side, shortest.to());
        };
    }
}
