package id.etalase.vision.photo;

import id.etalase.catalogue.recognition.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks the chunks of a WebP file (RFC 9649). */
final class WebpFile {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED_BYTES = 10;
    private static final int ANIMATION_FLAG = 0x02;
    private static final int ALPHA_FLAG = 0x10;

    private final Bytes file;
    private @Nullable Bytes canvas;
    private @Nullable Bytes alpha;
    private @Nullable Bytes image;
    private boolean lossless;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpFile(Bytes file) {
        this.file = file;
    }

    static BareImage bare(Bytes file) throws UnusablePhotoException, EOFException {
        return new WebpFile(file).walk();
    }

    private BareImage walk() throws UnusablePhotoException, EOFException {
        Bytes riff = file.part(0, CHUNK_HEADER + file.u32le(4));
        long at = RIFF_HEADER;
        while (at < riff.length()) {
            long length = riff.u32le(at + 4);
            chunk(riff.text(at, 4), riff.part(at + CHUNK_HEADER, length));
            at += CHUNK_HEADER + length + (length & 1);
        }
        Bytes still = image;
        if (still == null) {
            throw UnusablePhotoException.truncated("a WebP without an image");
        }
        return lossless ? losslessImage(still) : lossyImage(still);
    }

    private void chunk(String type, Bytes content) throws UnusablePhotoException, EOFException {
        switch (type) {
            case "VP8X" -> extended(content);
            case "ANIM", "ANMF" -> throw animated();
            case "ALPH" -> alpha = content;
            case "VP8 ", "VP8L" -> still(type, content);
            case "EXIF" -> orientation = Orientation.of(withoutPrefix(content));
            default -> {
                // Colour profile, XMP, or something that came after this was written: nothing that changes a pixel.
            }
        }
    }

    private void extended(Bytes content) throws UnusablePhotoException, EOFException {
        if ((content.u8(0) & ANIMATION_FLAG) != 0) {
            throw animated();
        }
        canvas = content;
    }

    private void still(String type, Bytes content) {
        if (image == null) {
            image = content;
            lossless = type.equals("VP8L");
        }
    }

    private static UnusablePhotoException animated() {
        return new UnusablePhotoException(RejectionReason.ANIMATED, "an animated WebP");
    }

    /** Some writers put JPEG's prefix before the EXIF block. */
    private static Bytes withoutPrefix(Bytes exif) throws EOFException {
        return exif.startsWith("Exif\0\0") ? exif.part(6, exif.length() - 6L) : exif;
    }

    private BareImage losslessImage(Bytes still) throws UnusablePhotoException, EOFException {
        long bits = still.u32le(1);
        int width = 1 + (int) (bits & 0x3fff);
        int height = 1 + (int) (bits >> 14 & 0x3fff);
        return image(width, height, riff("VP8L", still, false));
    }

    private BareImage lossyImage(Bytes still) throws UnusablePhotoException, EOFException {
        // RFC 6386, section 9.1: three bytes of frame tag, three of start code, then the sizes with two bits of
        // scaling.
        int width = still.u16le(6) & 0x3fff;
        int height = still.u16le(8) & 0x3fff;
        return image(width, height, riff("VP8 ", still, alpha != null));
    }

    private BareImage image(int width, int height, Bytes bare) throws UnusablePhotoException, EOFException {
        if (canvas != null && (u24(canvas, 4) + 1 != width || u24(canvas, 7) + 1 != height)) {
            throw UnusablePhotoException.truncated("a damaged WebP: its canvas and its image differ in size");
        }
        return new BareImage(PhotoFormat.WEBP, width, height, orientation, null, bare);
    }

    private Bytes riff(String type, Bytes still, boolean withAlpha) throws EOFException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(still.length() + 64);
        if (withAlpha && canvas != null && alpha != null) {
            byte[] extended = new byte[EXTENDED_BYTES];
            canvas.copyTo(extended);
            extended[0] = ALPHA_FLAG;
            write(chunks, "VP8X", new Bytes(extended));
            write(chunks, "ALPH", alpha);
        }
        write(chunks, type, still);
        ByteArrayOutputStream riff = new ByteArrayOutputStream(chunks.size() + RIFF_HEADER);
        header(riff, "RIFF", chunks.size() + 4);
        riff.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        riff.writeBytes(chunks.toByteArray());
        return new Bytes(riff.toByteArray());
    }

    private static void write(ByteArrayOutputStream target, String type, Bytes content) {
        header(target, type, content.length());
        content.writeTo(target);
        if ((content.length() & 1) == 1) {
            target.write(0);
        }
    }

    private static void header(ByteArrayOutputStream target, String type, int length) {
        target.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        target.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
    }

    private static int u24(Bytes bytes, int at) throws EOFException {
        return bytes.u16le(at) | bytes.u8(at + 2L) << 16;
    }
}
