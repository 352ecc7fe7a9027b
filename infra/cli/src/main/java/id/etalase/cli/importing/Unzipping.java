package id.etalase.cli.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a ZIP that somebody else may have packed. Names that lead out of the folder are refused; sizes are counted while
 * unpacking, for what a ZIP says of them itself may be a lie.
 */
final class Unzipping {
    /** What packers of macOS and Windows put beside the photos. */
    private static final List<String> OF_THE_SYSTEM = List.of("__MACOSX/", "Thumbs.db", "desktop.ini");

    private final Path zip;
    private final ZipLimits limits;
    private long total;

    private Unzipping(Path zip, ZipLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Unzipping of(Path zip, ZipLimits limits) {
        return new Unzipping(zip, limits);
    }

    /**
     * Unpacks it.
     *
     * @param folder absolute
     * @throws UnusableZipException if that cannot be done, or not without harm
     * @throws UncheckedIOException if the folder cannot be written
     */
    void into(Path folder) {
        try (ZipFile file = open()) {
            if (file.size() > limits.entries()) {
                throw refused("holds " + file.size() + " files, and at most " + limits.entries()
                        + " are unpacked. Make several ZIPs of it.");
            }
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                unpack(file, entries.nextElement(), folder);
            }
        } catch (ZipException e) {
            throw new UnusableZipException(zip + " cannot be unpacked: " + e.getMessage() + ". Pack it again.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + zip, e);
        }
    }

    /** Names are in UTF-8, or as Windows packs them. */
    private ZipFile open() throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name") && Charset.isSupported("IBM437")) {
                return new ZipFile(zip.toFile(), Charset.forName("IBM437"));
            }
            throw e;
        }
    }

    private void unpack(ZipFile file, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().replace('\\', '/');
        if (OF_THE_SYSTEM.stream().anyMatch(theirs -> name.startsWith(theirs) || name.endsWith("/" + theirs))) {
            return;
        }
        Path target = inside(folder, name);
        if (entry.isDirectory() || name.endsWith("/")) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            copy(in, out, name);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableZipException(zip + " holds " + name + " twice. Pack it again.", e);
        }
    }

    private Path inside(Path folder, String name) {
        try {
            Path target = folder.resolve(name).normalize();
            if (!name.isBlank() && target.startsWith(folder) && !target.equals(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new UnusableZipException(zip + " holds a name that no file can have: " + name, e);
        }
        throw refused("holds a name that leads out of it: " + name
                + ". Nothing was unpacked from there; take a ZIP from whom you trust, or pack it again.");
    }

    private void copy(InputStream in, OutputStream out, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            total += read;
            if (bytes > limits.entryBytes()) {
                throw refused("holds " + name + ", which is larger than " + limits.entryBytes()
                        + " bytes. Shrink that photo, or leave it out.");
            }
            if (total > limits.totalBytes()) {
                throw refused("unpacks to more than " + limits.totalBytes() + " bytes. Make several ZIPs of it.");
            }
            out.write(buffer, 0, read);
        }
    }

    private UnusableZipException refused(String why) {
        return new UnusableZipException(zip + " " + why);
    }
}
