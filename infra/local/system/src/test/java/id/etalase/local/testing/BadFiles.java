package id.etalase.local.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Files that owners upload by mistake, or others on purpose. */
public final class BadFiles {
    private BadFiles() {}

    /** Words. */
    public static byte[] text() {
        return "Bukan foto.".getBytes(StandardCharsets.UTF_8);
    }

    /** An upload that broke off. */
    public static byte[] firstHalf(byte[] photo) {
        return Arrays.copyOf(photo, photo.length / 2);
    }

    /** A PNG of some bytes that says it has 30,000 x 30,000 pixels: 2.7 GB if it were decoded. */
    public static byte[] hugePng() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte eightBits = 8;
        byte rgb = 2;
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(30_000)
                        .putInt(30_000)
                        .put(eightBits)
                        .put(rgb)
                        .array());
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
