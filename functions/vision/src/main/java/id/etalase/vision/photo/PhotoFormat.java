package id.etalase.vision.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The format of an image file, known by its first bytes. */
enum PhotoFormat {
    JPEG("JPEG"),
    PNG("PNG"),
    WEBP("WebP"),
    GIF("GIF"),
    BMP("BMP"),
    TIFF("TIFF"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    JPEG_XL("JPEG XL"),
    JPEG_2000("JPEG 2000"),
    PHOTOSHOP("Photoshop");

    private static final int LONGEST_SIGNATURE = 64;

    private final String title;

    PhotoFormat(String title) {
        this.title = title;
    }

    /** The name people know it by. */
    String title() {
        return title;
    }

    /** The format of a file, or null if its first bytes belong to no image format. */
    static @Nullable PhotoFormat of(byte[] file) {
        // One character a byte: signatures read as in their specifications.
        String start = new String(file, 0, Math.min(file.length, LONGEST_SIGNATURE), ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return start.startsWith("ftyp", 4) ? ofBrands(start) : ofOther(start);
    }

    /** ISO base media files list their brands: the major one at byte 8, the compatible ones from byte 16. */
    private static @Nullable PhotoFormat ofBrands(String start) {
        String brands = start.substring(8);
        if (brands.contains("avif") || brands.contains("avis")) {
            return AVIF;
        }
        boolean heif = Arrays.asList("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1").stream()
                .anyMatch(brands::contains);
        return heif ? HEIC : null;
    }

    private static @Nullable PhotoFormat ofOther(String start) {
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        // "BM" alone may begin a text; the four reserved bytes are zero in every bitmap.
        if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("\u00ff\n") || start.startsWith("JXL ", 4)) {
            return JPEG_XL;
        }
        if (start.startsWith("jP  ", 4)) {
            return JPEG_2000;
        }
        return start.startsWith("8BPS") ? PHOTOSHOP : null;
    }
}
