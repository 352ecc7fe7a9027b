package id.etalase.vision.photo;

import id.etalase.catalogue.recognition.RejectionReason;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JPEG, PNG and WebP files. Whatever the bytes are, an answer comes back and never an exception.
 *
 * <p>Safe for several threads; together they never decode more pixels than the largest photo may have.
 */
public final class PhotoReader {
    private final PhotoLimits limits;
    private final int detail;
    private final DecodingRoom room;

    /** @param detail a side of so many pixels is as good as any longer one, see {@link Sampling} */
    public PhotoReader(PhotoLimits limits, int detail) {
        this.limits = limits;
        this.detail = detail;
        this.room = new DecodingRoom(limits.maxPixels());
    }

    /** @param file not changed, and not kept longer than the call */
    public PhotoReading read(byte[] file) {
        try {
            return new PhotoReading.Read(decode(file));
        } catch (UnusablePhotoException e) {
            return e.refusal();
        }
    }

    private Photo decode(byte[] file) throws UnusablePhotoException {
        if (file.length == 0) {
            throw new UnusablePhotoException(RejectionReason.EMPTY, "0 bytes");
        }
        @Nullable PhotoFormat format = PhotoFormat.of(file);
        if (format == null) {
            throw new UnusablePhotoException(
                    RejectionReason.NOT_A_PHOTO, file.length + " bytes that begin as no image format does");
        }
        BareImage image = bare(format, new Bytes(file));
        limits.check(image);
        return pixels(image);
    }

    private static BareImage bare(PhotoFormat format, Bytes file) throws UnusablePhotoException {
        try {
            return switch (format) {
                case JPEG -> JpegFile.bare(file);
                case PNG -> PngFile.bare(file);
                case WEBP -> WebpFile.bare(file);
                case GIF, BMP, TIFF, HEIC, AVIF, JPEG_XL, JPEG_2000, PHOTOSHOP ->
                    throw UnusablePhotoException.unsupported(format.title());
            };
        } catch (EOFException e) {
            throw UnusablePhotoException.truncated("a cut-off " + format.title() + ": " + e.getMessage());
        }
    }

    private Photo pixels(BareImage image) throws UnusablePhotoException {
        Sampling sampling = Sampling.of(image.width(), image.height(), detail, limits.decodedPixels());
        DecodingRoom.Place place = room.enter(image);
        try {
            return PixelDecoder.decode(image, sampling);
        } catch (IOException | RuntimeException e) {
            // Decoders answer hostile bytes with exceptions of every kind; within the limits none of them is our
            // mistake.
            throw UnusablePhotoException.truncated("a damaged " + image.format().title() + ": " + e);
        } finally {
            place.leave();
        }
    }
}
