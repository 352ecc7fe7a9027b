package id.etalase.vision.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes bare images with the JDK's readers of JPEG and PNG and TwelveMonkeys' of WebP.
 *
 * <p>Readers are asked for by name or made here, so that plugins somebody else registers change nothing.
 */
final class PixelDecoder {
    private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();

    /** Where the readers of JPEG and PNG live that every Java runtime has. */
    private static final Module JDK = ImageIO.class.getModule();

    /** libjpeg's warnings after which a part of the picture is missing or noise; its others are about harmless sloppiness. */
    private static final List<String> DAMAGE = List.of("Premature end", "premature end", "Huffman", "Truncated");

    private PixelDecoder() {}

    /**
     * @throws UnusablePhotoException if the decoder found the file damaged
     * @throws IOException if it could not make sense of it, as any {@link RuntimeException} also means
     */
    static Photo decode(BareImage image, Sampling sampling) throws UnusablePhotoException, IOException {
        ImageReader reader = reader(image.format());
        try (ImageInputStream input = new EndedInput(image.file())) {
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(input, image.format() != PhotoFormat.WEBP, true);
            ImageReadParam wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(
                    sampling.acrossX(), sampling.acrossY(), sampling.acrossX() / 2, sampling.acrossY() / 2);
            Photo photo = read(reader, wanted, image);
            requireUndamaged(warnings);
            return photo;
        } finally {
            reader.dispose();
        }
    }

    private static Photo read(ImageReader reader, ImageReadParam wanted, BareImage image) throws IOException {
        Samples samples = image.samples();
        if (samples != null) {
            // A JPEG's components as they are: the JDK would not convert four of them, and colour is converted row by
            // row later.
            return new Photo(reader.readRaster(0, wanted), samples, image.orientation());
        }
        BufferedImage decoded = reader.read(0, wanted);
        return new Photo(decoded.getRaster(), samplesOf(decoded), image.orientation());
    }

    private static Samples samplesOf(BufferedImage image) throws IOException {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return new Palette(palette);
        }
        Raster raster = image.getRaster();
        return switch (raster.getNumBands()) {
            case 1 -> ColourModel.GREY;
            case 2 -> ColourModel.GREY_ALPHA;
            case 3 -> ColourModel.RGB;
            case 4 -> ColourModel.RGB_ALPHA;
            default -> throw new IOException(raster.getNumBands() + " samples a pixel");
        };
    }

    private static void requireUndamaged(List<String> warnings) throws UnusablePhotoException {
        for (String warning : warnings) {
            if (DAMAGE.stream().anyMatch(warning::contains)) {
                throw UnusablePhotoException.truncated("a damaged JPEG: " + warning);
            }
        }
    }

    private static ImageReader reader(PhotoFormat format) throws IOException {
        return switch (format) {
            case JPEG, PNG -> jdkReader(format);
            case WEBP -> WEBP.createReaderInstance(null);
            default -> throw new IllegalArgumentException(format.title());
        };
    }

    private static ImageReader jdkReader(PhotoFormat format) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(format.title());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == JDK) {
                return reader;
            }
        }
        throw new IllegalStateException(
                "This Java runtime has no reader of " + format.title() + " (module java.desktop)");
    }
}
