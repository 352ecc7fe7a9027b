package id.etalase.vision.preprocessing;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.model.InputContract;
import id.etalase.model.Resize;
import id.etalase.vision.photo.Photo;
import id.etalase.vision.photo.Pixels;

/** Makes a network's input of a photo, as its contract asks. Safe for use by several threads. */
public final class Preprocessing {
    private static final int CHANNELS = 3;

    private final InputContract input;
    /** For each channel and 8-bit sample the normalised number. */
    private final float[][] normalised;

    public Preprocessing(InputContract input) {
        this.input = input;
        this.normalised = new float[CHANNELS][256];
        for (int c = 0; c < CHANNELS; c++) {
            for (int sample = 0; sample < 256; sample++) {
                normalised[c][sample] =
                        (sample / 255f - input.mean().get(c)) / input.std().get(c);
            }
        }
    }

    /** What the network is shown of a photo: width x height pixels of it, not yet normalised. */
    public Pixels resized(Photo photo) {
        return new Pixels(input.width(), input.height(), resizer(photo).resize());
    }

    /** @return red, then green, then blue; each height x width, rows from the top */
    public float[] tensor(Pixels resized) {
        byte[] rgb = resized.rgb();
        int plane = rgb.length / CHANNELS;
        float[] tensor = new float[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int channel = i % CHANNELS;
            tensor[channel * plane + i / CHANNELS] = normalised[channel][rgb[i] & 0xff];
        }
        return tensor;
    }

    /**
     * Where in the photo a box lies that was found in what the network is shown of it.
     *
     * @param box in shares of what is shown
     */
    public MainObject inPhoto(MainObject box, Photo photo) {
        return switch (input.resize()) {
            case Resize.Squash squash -> box;
            case Resize.ShortestSide shortest -> {
                double scale = Math.min(photo.width(), photo.height()) / (double) shortest.to();
                double across = input.width() * scale / photo.width();
                double down = input.height() * scale / photo.height();
                yield new MainObject(
                        (1 - across) / 2 + box.x() * across,
                        (1 - down) / 2 + box.y() * down,
                        box.width() * across,
                        box.height() * down);
            }
        };
    }

    private Resizer resizer(Photo photo) {
        return switch (input.resize()) {
            case Resize.Squash squash ->
                new Resizer(
                        photo,
                        Resampling.of(photo.width(), input.width(), 0, input.width()),
                        Resampling.of(photo.height(), input.height(), 0, input.height()));
            case Resize.ShortestSide shortest ->
                new Resizer(
                        photo,
                        cropped(photo.width(), photo.height(), shortest.to(), input.width()),
                        cropped(photo.height(), photo.width(), shortest.to(), input.height()));
        };
    }

    /** One axis of torchvision's Resize(to) and CenterCrop(crop): the longer side is cut down to whole pixels, the crop rounds half to even. */
    private static Resampling cropped(int side, int otherSide, int to, int crop) {
        int resized = side <= otherSide ? to : (int) ((long) to * side / otherSide);
        int from = (int) Math.rint((resized - crop) / 2.0);
        return Resampling.of(side, resized, from, crop);
    }
}
