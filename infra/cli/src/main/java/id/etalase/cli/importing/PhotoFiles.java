package id.etalase.cli.importing;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which files are meant to be photos, and what they are called in the bucket. */
final class PhotoFiles {
    /** Formats that cannot be used are taken too: their owner is then told why, instead of missing them in silence. */
    private static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "gif", "bmp", "tif", "tiff");

    private PhotoFiles() {}

    static boolean isPhoto(Path file) {
        return EXTENSIONS.contains(extension(name(file)));
    }

    static boolean isHidden(Path file) {
        return name(file).startsWith(".");
    }

    /** A file's name, composed: macOS decomposes accents, and the same name must give the same key everywhere. */
    static String name(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    }

    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
