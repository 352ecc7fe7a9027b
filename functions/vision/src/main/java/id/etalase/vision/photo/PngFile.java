package id.etalase.vision.photo;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.util.Set;

/** Walks the chunks of a PNG file (ISO/IEC 15948, clause 5). */
final class PngFile {
    private static final int SIGNATURE_BYTES = 8;
    private static final int CHUNK_OVERHEAD = 12;

    /** The chunks without which the pixels would look different. An APNG is left with its still default image. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    static BareImage bare(Bytes file) throws UnusablePhotoException, EOFException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length());
        file.part(0, SIGNATURE_BYTES).writeTo(bare);
        Orientation orientation = Orientation.UPRIGHT;
        long at = SIGNATURE_BYTES;
        String type = "";
        while (!type.equals("IEND")) {
            long length = file.u32(at);
            type = file.text(at + 4, 4);
            if (NEEDED.contains(type)) {
                requireIntact(file, at, length, type);
                file.part(at, length + CHUNK_OVERHEAD).writeTo(bare);
            } else if (type.equals("eXIf")) {
                orientation = Orientation.of(file.part(at + 8, length));
            }
            at += length + CHUNK_OVERHEAD;
        }
        return image(file, orientation, new Bytes(bare.toByteArray()));
    }

    private static BareImage image(Bytes file, Orientation orientation, Bytes bare)
            throws UnusablePhotoException, EOFException {
        long width = file.u32(16);
        long height = file.u32(20);
        if (!file.text(12, 4).equals("IHDR") || Math.max(width, height) > Integer.MAX_VALUE) {
            throw UnusablePhotoException.truncated("a PNG without a valid header");
        }
        return new BareImage(PhotoFormat.PNG, (int) width, (int) height, orientation, null, bare);
    }

    private static void requireIntact(Bytes file, long at, long length, String type)
            throws UnusablePhotoException, EOFException {
        long expected = file.u32(at + 8 + length);
        if (file.part(at + 4, length + 4).crc32() != expected) {
            throw UnusablePhotoException.truncated("a damaged PNG: the checksum of its " + type + " chunk is wrong");
        }
    }
}
