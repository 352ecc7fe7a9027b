package id.etalase.vision.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.vision.testing.TestPhotos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that can never be used, and what their owner is told. */
class RefusedPhotoTest {
    private final PhotoReader reader = new PhotoReader(PhotoLimits.DEFAULT, 64);

    @Test
    void read_nothing_isEmpty() {
        assertRefused(new byte[0], RejectionReason.EMPTY, "0 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Harga kaos batik: Rp45.000", "BM is how this text begins", "<html>", "....ftypisom....mp41", "x"
            })
    void read_somethingElse_isNotAPhoto(String text) {
        assertRefused(latin1(text), RejectionReason.NOT_A_PHOTO, text.length() + " bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "....ftypheic....mif1heic, HEIC",
        "....ftypmif1....heic...., HEIC",
        "....ftypavif....mif1miaf, AVIF",
        "....ftypmif1....avif...., AVIF",
        "GIF89a.........., GIF",
        "8BPS............, Photoshop",
        "....jP  ........, JPEG 2000",
        "....JXL ........, JPEG XL",
    })
    void read_imageOfAnotherFormat_isNamed(String start, String title) {
        assertRefused(latin1(start), RejectionReason.UNSUPPORTED_FORMAT, title + " is not supported");
    }

    @Test
    void read_bitmapAndTiff_areNamed() {
        assertRefused(latin1("BM....\0\0\0\0......"), RejectionReason.UNSUPPORTED_FORMAT, "BMP is not supported");
        assertRefused(latin1("II*\0............"), RejectionReason.UNSUPPORTED_FORMAT, "TIFF is not supported");
        assertRefused(latin1("MM\0*............"), RejectionReason.UNSUPPORTED_FORMAT, "TIFF is not supported");
    }

    @Test
    void read_animatedWebp_isAnimated() {
        assertRefused(TestPhotos.committed("animated.webp"), RejectionReason.ANIMATED, "an animated WebP");
    }

    @Test
    void read_hugePng_isRefusedByItsHeader() throws IOException {
        assertRefused(
                TestPhotos.blackPng(30_000, 30_000),
                RejectionReason.TOO_MANY_PIXELS,
                "30000 x 30000 pixels; at most 51 million");
    }

    @Test
    void read_hugeJpeg_isRefusedByItsHeader() {
        byte[] jpeg = TestPhotos.jpeg(TestPhotos.quarters());
        int frame = latin1(jpeg).indexOf("\u00ff\u00c0");
        // Height and width follow marker, length and precision.
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);

        assertRefused(jpeg, RejectionReason.TOO_MANY_PIXELS, "65535 x 65535 pixels");
    }

    @Test
    void read_icon_isTooSmall() {
        assertRefused(
                TestPhotos.png(TestPhotos.halves(400, 15, 0, 0)),
                RejectionReason.TOO_SMALL,
                "400 x 15 pixels; at least 16 a side");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.98})
    void read_cutOff_isTruncated(double part) {
        for (byte[] file : Arrays.asList(
                TestPhotos.jpeg(TestPhotos.quarters()),
                TestPhotos.png(TestPhotos.quarters()),
                TestPhotos.committed("progressive.jpg"),
                TestPhotos.committed("lossy.webp"),
                TestPhotos.committed("lossless.webp"))) {
            assertRefused(
                    Arrays.copyOf(file, Math.max(12, (int) (file.length * part))),
                    RejectionReason.TRUNCATED,
                    "cut-off");
        }
    }

    @Test
    void read_jpegWithAHoleInIt_isTruncated() {
        byte[] jpeg = TestPhotos.jpeg(TestPhotos.quarters());
        byte[] holed = Arrays.copyOf(jpeg, jpeg.length - 40);
        holed[holed.length - 2] = (byte) 0xff;
        holed[holed.length - 1] = (byte) 0xd9;

        assertRefused(holed, RejectionReason.TRUNCATED, "a damaged JPEG");
    }

    @Test
    void read_pngWithAFlippedBit_isTruncated() {
        byte[] png = TestPhotos.png(TestPhotos.quarters());
        png[png.length - 20] ^= 1;

        assertRefused(png, RejectionReason.TRUNCATED, "the checksum of its IDAT chunk is wrong");
    }

    @Test
    void read_jpegOfThousandsOfScans_isRefused() {
        byte[] jpeg = TestPhotos.committed("progressive.jpg");
        int scan = latin1(jpeg).indexOf("\u00ff\u00da");
        byte[] bomb = jpeg;
        for (int i = 0; i < 1000; i++) {
            bomb = TestPhotos.inserted(bomb, scan, Arrays.copyOfRange(jpeg, scan, scan + 14));
        }

        assertRefused(bomb, RejectionReason.UNSUPPORTED_FORMAT, "more than 100 scans");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void read_hostileBytes_neverThrows(long seed) {
        // Replay a failure by its seed, the parameter of this test.
        Random random = new Random(seed);
        PhotoReader small = new PhotoReader(new PhotoLimits(16, 1_000_000, 1_000_000), 64);
        for (byte[] file : Arrays.asList(
                TestPhotos.jpegTurned(TestPhotos.quarters(), 6),
                TestPhotos.png(TestPhotos.quarters()),
                TestPhotos.committed("cmyk.jpg"),
                TestPhotos.committed("progressive.jpg"),
                TestPhotos.committed("see-through.webp"),
                TestPhotos.committed("lossless.webp"))) {
            for (int round = 0; round < 100; round++) {
                byte[] hostile = file.clone();
                for (int hit = 0; hit <= round % 8; hit++) {
                    hostile[3 + random.nextInt(hostile.length - 3)] = (byte) random.nextInt(256);
                }
                assertThat(small.read(hostile)).isNotNull();
            }
        }
    }

    private void assertRefused(byte[] file, RejectionReason reason, String detail) {
        assertThat(reader.read(file)).isInstanceOfSatisfying(PhotoReading.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.detail()).contains(detail);
        });
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin1(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
