package id.etalase.vision.photo;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import org.jspecify.annotations.Nullable;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegFile {
    /**
     * Each scan of a progressive JPEG is a pass over the whole image, so a small file of thousands of scans would take minutes.
     * Encoders write about ten.
     */
    static final int MAX_SCANS = 100;

    private static final int MARKER = 0xff;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int DHT = 0xc4;
    private static final int JPG = 0xc8;
    private static final int DAC = 0xcc;
    private static final int PROGRESSIVE = 0xc2;
    private static final int FIRST_SOF = 0xc0;
    private static final int LAST_SOF = 0xcf;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int LAST_APP = 0xef;
    private static final int COMMENT = 0xfe;

    private final Bytes file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private @Nullable Bytes frame;
    private @Nullable Orientation orientation;
    private boolean jfif;
    private int adobeTransform = JpegColours.NO_ADOBE;
    private int scans;

    private JpegFile(Bytes file) {
        this.file = file;
    }

    static BareImage bare(Bytes file) throws UnusablePhotoException, EOFException {
        return new JpegFile(file).walk();
    }

    private BareImage walk() throws UnusablePhotoException, EOFException {
        copy(0, 2);
        long at = 2;
        int marker = 0;
        while (marker != EOI) {
            at = nextMarker(at);
            marker = file.u8(at + 1);
            at = marker == EOI || marker == SOI ? copy(at, 2) : segment(marker, at);
        }
        Bytes header = frame;
        if (header == null || scans == 0) {
            throw UnusablePhotoException.truncated("a JPEG without an image");
        }
        return new BareImage(
                PhotoFormat.JPEG,
                header.u16(3),
                header.u16(1),
                orientation == null ? Orientation.UPRIGHT : orientation,
                JpegColours.of(header, jfif, adobeTransform),
                new Bytes(bare.toByteArray()));
    }

    /** Reads the segment at a marker, copies it where the decoder needs it, and says where the next one is looked for. */
    private long segment(int marker, long at) throws UnusablePhotoException, EOFException {
        int length = file.u16(at + 2);
        if (length < 2) {
            throw UnusablePhotoException.truncated("a JPEG segment of impossible length " + length);
        }
        Bytes content = file.part(at + 4, length - 2L);
        long end = at + 2 + length;
        if (isFrame(marker)) {
            requireReadable(marker, content);
            frame = content;
        } else if (marker == APP0) {
            jfif |= content.startsWith("JFIF\0");
        } else if (marker == APP1 && orientation == null && content.startsWith("Exif\0\0")) {
            orientation = Orientation.of(content.part(6, content.length() - 6L));
        } else if (marker == ADOBE && content.length() >= 12 && content.startsWith("Adobe")) {
            adobeTransform = content.u8(11);
        } else if (marker == SOS) {
            end = scanEnd(end);
        }
        return isMetadata(marker) ? end : copy(at, end - at);
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_SOF && marker <= LAST_SOF && marker != DHT && marker != JPG && marker != DAC;
    }

    private static boolean isMetadata(int marker) {
        return marker == COMMENT || (marker > APP0 && marker <= LAST_APP && marker != ADOBE);
    }

    private static void requireReadable(int marker, Bytes frame) throws UnusablePhotoException, EOFException {
        if (marker > PROGRESSIVE) {
            throw UnusablePhotoException.unsupported("A lossless, hierarchical or arithmetic JPEG");
        }
        if (frame.u8(0) != 8) {
            throw UnusablePhotoException.unsupported("A JPEG of " + frame.u8(0) + " bits a sample");
        }
    }

    /** Entropy-coded data ends at the first marker that is neither a stuffed 0xff nor a restart. */
    private long scanEnd(long from) throws UnusablePhotoException, EOFException {
        scans++;
        if (scans > MAX_SCANS) {
            throw UnusablePhotoException.unsupported("A JPEG of more than " + MAX_SCANS + " scans");
        }
        long at = from;
        while (true) {
            if (file.u8(at) == MARKER) {
                int next = file.u8(at + 1);
                boolean restart = next >= 0xd0 && next <= 0xd7;
                if (next != 0 && next != MARKER && !restart) {
                    return at;
                }
            }
            at++;
        }
    }

    /** Where the next marker begins; decoders skip stray bytes before it, and fill bytes. */
    private long nextMarker(long from) throws EOFException {
        long at = from;
        while (file.u8(at) != MARKER || file.u8(at + 1) == MARKER || file.u8(at + 1) == 0) {
            at++;
        }
        return at;
    }

    private long copy(long at, long size) throws EOFException {
        file.part(at, size).writeTo(bare);
        return at + size;
    }
}
