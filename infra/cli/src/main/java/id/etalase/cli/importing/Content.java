package id.etalase.cli.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an object is made of. */
sealed interface Content {
    /** In bytes. */
    long size() throws IOException;

    /** To read it, once or again. */
    InputStream open() throws IOException;

    /** Its MD5 in lower-case hex: the ETag that S3 gives to an object written in one request. */
    default String md5() throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(), MessageDigest.getInstance("MD5"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    /** A file on this machine. */
    record OfFile(Path path) implements Content {
        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** Bytes at hand. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record OfBytes(byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** What a row says about a product; what it becomes depends on what is there. */
    record OfPatch(FactsPatch patch) implements Content {
        @Override
        public long size() {
            return patch.alone().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(patch.alone());
        }
    }
}
