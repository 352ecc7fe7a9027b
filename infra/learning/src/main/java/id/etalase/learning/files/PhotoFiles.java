package id.etalase.learning.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which files are meant to be photos, and what they are called. */
public final class PhotoFiles {
    /** Formats that cannot be used are taken too: their owner is then told why, instead of missing them in silence. */
    private static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "gif", "bmp", "tif", "tiff");

    private PhotoFiles() {}

    /** Whether a file is named like a photo. */
    public static boolean isPhoto(Path file) {
        return EXTENSIONS.contains(extension(name(file)));
    }

    /** Whether systems keep it for themselves, such as {@code .DS_Store}. */
    public static boolean isHidden(Path file) {
        return name(file).startsWith(".");
    }

    /** A file's name, composed: macOS decomposes accents, and the same name must give the same key everywhere. */
    public static String name(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    }

    /** {@code kaos.jpg} is {@code kaos}; a name without a dot stays. */
    public static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
