package id.etalase.vision.colour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What a photo's background looks like: the colours of which much runs along its border. A wall or a sheet of paper is one
 * colour, a table before a wall two; a busy background has none.
 */
final class Background {
    /** In pixels: how wide the border is. */
    private static final int BORDER = 2;

    private static final int MOST_COLOURS = 3;

    /** In Delta E (1976): what lies closer on the border is one colour, in spite of shadows and JPEG's noise. */
    private static final float SAME = 12;

    /** In Delta E (1976): what lies closer to such a colour has it. Narrower, for a pale product on white is hardly darker. */
    private static final float CLOSE = 6;

    /** The share of the border that a colour must have. */
    private static final double LEAST = 0.1;

    /** Colours of the border that are tried as the middle of one: enough to meet each large group. */
    private static final int TRIED = 40;

    private final List<float[]> colours;

    private Background(List<float[]> colours) {
        this.colours = colours;
    }

    /** Takes the border's densest colour, then the densest of the rest, as long as there is enough of it. */
    static Background of(LabPixels pixels) {
        List<Integer> left = border(pixels);
        double least = LEAST * left.size();
        List<float[]> colours = new ArrayList<>();
        while (colours.size() < MOST_COLOURS && left.size() >= least) {
            List<Integer> group = densest(pixels, left);
            if (group.size() < least) {
                break;
            }
            float[] colour = mean(pixels, group);
            colours.add(colour);
            left = left.stream()
                    .filter(pixel -> pixels.squaredDistance(pixel, colour) >= SAME * SAME)
                    .toList();
        }
        return new Background(colours);
    }

    private static List<Integer> border(LabPixels pixels) {
        List<Integer> border = new ArrayList<>();
        for (int pixel = 0; pixel < pixels.size(); pixel++) {
            if (edge(pixels, pixel) < BORDER) {
                border.add(pixel);
            }
        }
        return border;
    }

    private static List<Integer> densest(LabPixels pixels, List<Integer> from) {
        List<Integer> densest = List.of();
        for (int i = 0; i < from.size(); i += Math.max(1, from.size() / TRIED)) {
            float[] middle = pixels.colour(from.get(i));
            List<Integer> close = from.stream()
                    .filter(pixel -> pixels.squaredDistance(pixel, middle) < SAME * SAME)
                    .toList();
            densest = close.size() > densest.size() ? close : densest;
        }
        return densest;
    }

    private static float[] mean(LabPixels pixels, List<Integer> of) {
        float[] mean = new float[LabPixels.CHANNELS];
        for (int pixel : of) {
            float[] colour = pixels.colour(pixel);
            for (int c = 0; c < mean.length; c++) {
                mean[c] += colour[c] / of.size();
            }
        }
        return mean;
    }

    /**
     * Which pixels belong to it: those that have one of its colours and are joined to the border by such. What has its colour in
     * the midst of the photo, such as a white shirt with an outline on white paper, is not of it.
     */
    boolean[] within(LabPixels pixels) {
        boolean[] within = new boolean[pixels.size()];
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        for (int pixel = 0; pixel < within.length; pixel++) {
            if (edge(pixels, pixel) == 0) {
                reach(pixels, pixel, within, reached);
            }
        }
        while (!reached.isEmpty()) {
            int pixel = reached.remove();
            int x = pixel % pixels.width();
            if (x > 0) {
                reach(pixels, pixel - 1, within, reached);
            }
            if (x < pixels.width() - 1) {
                reach(pixels, pixel + 1, within, reached);
            }
            if (pixel >= pixels.width()) {
                reach(pixels, pixel - pixels.width(), within, reached);
            }
            if (pixel < within.length - pixels.width()) {
                reach(pixels, pixel + pixels.width(), within, reached);
            }
        }
        return within;
    }

    private void reach(LabPixels pixels, int pixel, boolean[] within, ArrayDeque<Integer> reached) {
        if (!within[pixel] && has(pixels, pixel)) {
            within[pixel] = true;
            reached.add(pixel);
        }
    }

    private boolean has(LabPixels pixels, int pixel) {
        return colours.stream().anyMatch(colour -> pixels.squaredDistance(pixel, colour) < CLOSE * CLOSE);
    }

    /** How many pixels lie between one and the nearest side. */
    private static int edge(LabPixels pixels, int pixel) {
        int x = pixel % pixels.width();
        int y = pixel / pixels.width();
        return Math.min(Math.min(x, y), Math.min(pixels.width() - 1 - x, pixels.height() - 1 - y));
    }
}
