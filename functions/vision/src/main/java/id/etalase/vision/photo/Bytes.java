package id.etalase.vision.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A view of a part of a file that refuses to be read past its end. Numbers are unsigned. */
final class Bytes {
    private final byte[] file;
    private final int from;
    private final int length;

    Bytes(byte[] file) {
        this(file, 0, file.length);
    }

    private Bytes(byte[] file, int from, int length) {
        this.file = file;
        this.from = from;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(long at) throws EOFException {
        need(at, 1);
        return Byte.toUnsignedInt(file[from + (int) at]);
    }

    /** Two bytes, most significant first. */
    int u16(long at) throws EOFException {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Two bytes, least significant first. */
    int u16le(long at) throws EOFException {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Four bytes, most significant first. */
    long u32(long at) throws EOFException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Four bytes, least significant first. */
    long u32le(long at) throws EOFException {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** A part of this view. */
    Bytes part(long at, long size) throws EOFException {
        need(at, size);
        return new Bytes(file, from + (int) at, (int) size);
    }

    boolean startsWith(String latin1) throws EOFException {
        return length >= latin1.length() && text(0, latin1.length()).equals(latin1);
    }

    String text(long at, int size) throws EOFException {
        need(at, size);
        return new String(file, from + (int) at, size, StandardCharsets.ISO_8859_1);
    }

    long crc32() {
        CRC32 crc = new CRC32();
        crc.update(file, from, length);
        return crc.getValue();
    }

    void writeTo(ByteArrayOutputStream target) {
        target.write(file, from, length);
    }

    /** Copies the first bytes, as many as the target takes. */
    void copyTo(byte[] target) throws EOFException {
        need(0, target.length);
        System.arraycopy(file, from, target, 0, target.length);
    }

    InputStream stream() {
        return new ByteArrayInputStream(file, from, length);
    }

    private void need(long at, long size) throws EOFException {
        if (at < 0 || size < 0 || at + size > length) {
            throw new EOFException("it ends after " + length + " bytes, where " + (at + size) + " are announced");
        }
    }
}
