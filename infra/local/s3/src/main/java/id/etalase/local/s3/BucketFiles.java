package id.etalase.local.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;

/**
 * Where objects lie on disk: {@code {root}/{bucket}/{key}} once they are whole, {@code {root}/.staging/{random name}} until
 * then. Etags lie in extended attributes, so they move with the file.
 *
 * @param root holds both, on one file system
 * @param bucket the bucket's name
 */
record BucketFiles(Path root, String bucket) {
    /** The folder of staged objects. No client can name it: a bucket's name does not begin with a dot. */
    static final String STAGING = ".staging";

    /** What ext4, APFS and NTFS all hold, in bytes of UTF-8 (NTFS even more). */
    private static final int MAX_NAME_BYTES = 255;

    /**
     * Makes the folders, empty of what a killed process was still writing.
     *
     * @throws LocalBucketException if the file system cannot hold objects faithfully
     */
    static BucketFiles prepare(Path root, String bucket) {
        BucketFiles files = new BucketFiles(root, bucket);
        try {
            Files.createDirectories(root.resolve(bucket));
            Files.createDirectories(root.resolve(STAGING));
        } catch (IOException e) {
            throw new LocalBucketException("Cannot write to " + root + ": choose another directory", e);
        }
        files.requireAttributesOnAnyName();
        files.discard("");
        return files;
    }

    /** Whether a file can stand for the key: its parts are names, none empty, a dot or two, or too long. */
    static boolean canHold(String key) {
        return Arrays.stream(key.split("/", -1))
                .allMatch(name -> !name.isEmpty()
                        && !name.equals(".")
                        && !name.equals("..")
                        && name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES);
    }

    /** @throws IllegalArgumentException if no file can stand for the key; S3Proxy answers 400 */
    static void requireCanHold(String key) {
        if (!canHold(key)) {
            throw new IllegalArgumentException(
                    "No file can have the key \"" + key + "\": none of its parts may be empty,"
                            + " '.' or '..', or longer than " + MAX_NAME_BYTES + " bytes");
        }
    }

    /** Has the disk itself hold a staged object. */
    void force(String stagedName) {
        try (FileChannel file = FileChannel.open(staged(stagedName), StandardOpenOption.WRITE)) {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a staged object the one with the given key, at one stroke. */
    void publish(String stagedName, String key) {
        Path target = root.resolve(bucket).resolve(key);
        try {
            Files.createDirectories(target.getParent());
            Files.move(staged(stagedName), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + key + "\" cannot be stored beside the objects there are", e);
        }
    }

    /** Drops what there is of staged objects whose names begin so. */
    void discard(String stagedName) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(STAGING), stagedName + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path staged(String name) {
        return root.resolve(STAGING).resolve(name);
    }

    /** Objects have names with accents, and etags. */
    private void requireAttributesOnAnyName() {
        try {
            Path probe = Files.write(staged("é"), new byte[0]);
            UserDefinedFileAttributeView view = Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
            if (view == null) {
                throw new IOException("no extended attributes");
            }
            view.write("user.etalase", ByteBuffer.allocate(1));
        } catch (InvalidPathException e) {
            throw new LocalBucketException(
                    "Files cannot be named \"é\" in this locale: start with the environment variable LC_ALL=C.UTF-8",
                    e);
        } catch (IOException e) {
            throw new LocalBucketException(
                    root + " is on a file system without extended attributes, which hold the etags:"
                            + " choose a directory on a local disk",
                    e);
        }
    }
}
