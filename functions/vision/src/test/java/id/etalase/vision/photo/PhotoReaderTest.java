package id.etalase.vision.photo;

import static id.etalase.vision.testing.TestPhotos.QUARTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.vision.testing.TestPhotos;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in files that can be read. */
class PhotoReaderTest {
    private static final int UPPER_LEFT = 0;
    private static final int UPPER_RIGHT = 1;
    private static final int LOWER_LEFT = 2;
    private static final int LOWER_RIGHT = 3;

    private final PhotoReader reader = new PhotoReader(PhotoLimits.DEFAULT, 64);

    @Test
    void read_jpeg_showsItsColours() {
        assertQuarters(photo(TestPhotos.jpeg(TestPhotos.quarters())), 48, 32, QUARTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progressive.jpg", "cmyk.jpg", "lossy.webp", "lossless.webp"})
    void read_otherKinds_showTheSameColours(String name) {
        assertQuarters(photo(TestPhotos.committed(name)), 48, 32, QUARTERS);
    }

    @Test
    void read_ycckJpeg_showsWhatPillowShows() throws IOException {
        byte[] file = TestPhotos.committed("cmyk.jpg");
        int adobe = new String(file, StandardCharsets.ISO_8859_1).indexOf("Adobe");
        file[adobe + 11] = 2;

        // The inks taken for luma and chroma: the colours that Pillow 13.0.0 gives for the same bytes.
        assertQuarters(photo(file), 48, 32, List.of(0xb200d3, 0xffb19e, 0x80ecff, 0xa20000));
    }

    @ParameterizedTest
    @CsvSource({
        // Where each corner of the stored photo belongs, and so which of them is seen in the four corners (Exif 2.32,
        // 4.6.4 A).
        "1, 0, 1, 2, 3",
        "2, 1, 0, 3, 2",
        "3, 3, 2, 1, 0",
        "4, 2, 3, 0, 1",
        "5, 0, 2, 1, 3",
        "6, 2, 0, 3, 1",
        "7, 3, 1, 2, 0",
        "8, 1, 3, 0, 2",
    })
    void read_exifOrientation_standsUpright(
            int orientation, int upperLeft, int upperRight, int lowerLeft, int lowerRight) {
        Photo photo = photo(TestPhotos.jpegTurned(TestPhotos.quarters(), orientation));

        boolean turned = orientation >= 5;
        assertQuarters(
                photo,
                turned ? 32 : 48,
                turned ? 48 : 32,
                List.of(
                        QUARTERS.get(upperLeft),
                        QUARTERS.get(upperRight),
                        QUARTERS.get(lowerLeft),
                        QUARTERS.get(lowerRight)));
    }

    @Test
    void read_turnedWebpAndPng_standUpright() {
        List<Integer> turned = List.of(
                QUARTERS.get(LOWER_LEFT),
                QUARTERS.get(UPPER_LEFT),
                QUARTERS.get(LOWER_RIGHT),
                QUARTERS.get(UPPER_RIGHT));
        byte[] png = TestPhotos.inserted(
                TestPhotos.png(TestPhotos.quarters()), 33, TestPhotos.chunk("eXIf", TestPhotos.exif(6)));

        assertQuarters(photo(TestPhotos.committed("turned.webp")), 32, 48, turned);
        assertQuarters(photo(png), 32, 48, turned);
    }

    @Test
    void read_senselessOrientation_isUpright() {
        assertQuarters(photo(TestPhotos.jpegTurned(TestPhotos.quarters(), 9)), 48, 32, QUARTERS);
    }

    @ParameterizedTest
    @EnumSource(PngKind.class)
    void read_pngOfEveryKind_showsItsColour(PngKind kind) throws IOException {
        assertThat(colour(photo(kind.file()), 10, 10)).isEqualTo(kind.colour);
    }

    @Test
    void read_transparentPng_isLaidOnWhite() {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 10, 0x80ff0000);

        Photo photo = photo(TestPhotos.png(image));

        assertThat(colour(photo, 0, 0)).isEqualTo(0xffffff);
        // 255 * 127 / 255 of white shines through half a red.
        assertThat(colour(photo, 10, 10)).isEqualTo(0xff7f7f);
    }

    @Test
    void read_transparentWebp_isLaidOnWhite() {
        List<Integer> expected = new ArrayList<>(QUARTERS);
        expected.set(LOWER_RIGHT, 0xffffff);

        assertQuarters(photo(TestPhotos.committed("see-through.webp")), 48, 32, expected);
    }

    @Test
    void read_greyJpeg_keepsItsLightness() {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = new byte[32 * 32];
        Arrays.fill(grey, (byte) 94);
        image.getRaster().setDataElements(0, 0, 32, 32, grey);

        assertThat(colour(photo(TestPhotos.jpeg(image)), 10, 10)).isEqualTo(0x5e5e5e);
    }

    @Test
    void read_junkAfterTheEnd_isIgnored() {
        byte[] jpeg = TestPhotos.jpeg(TestPhotos.quarters());

        assertQuarters(photo(TestPhotos.inserted(jpeg, jpeg.length, new byte[999])), 48, 32, QUARTERS);
    }

    @Test
    void read_moreThanMemoryIsMeantFor_isThinned() {
        PhotoReader frugal = new PhotoReader(new PhotoLimits(16, 50_000_000, 600), 16);

        // 48 x 32 is too many; one of two columns leaves 24 x 32 = 768, and one of two rows 24 x 16 = 384.
        assertThat(frugal.read(TestPhotos.jpeg(TestPhotos.quarters())))
                .isInstanceOfSatisfying(
                        PhotoReading.Read.class, read -> assertQuarters(read.photo(), 24, 16, QUARTERS));
        assertThat(frugal.read(TestPhotos.committed("lossy.webp")))
                .isInstanceOfSatisfying(
                        PhotoReading.Read.class, read -> assertQuarters(read.photo(), 24, 16, QUARTERS));
    }

    private Photo photo(byte[] file) {
        return switch (reader.read(file)) {
            case PhotoReading.Read read -> read.photo();
            case PhotoReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** The middles of the four quarters are of these colours, as nearly as lossy formats keep them. */
    private static void assertQuarters(Photo photo, int width, int height, List<Integer> colours) {
        assertThat(List.of(photo.width(), photo.height())).isEqualTo(List.of(width, height));
        for (int quarter = UPPER_LEFT; quarter <= LOWER_RIGHT; quarter++) {
            int x = width / 4 + quarter % 2 * width / 2;
            int y = height / 4 + quarter / 2 * height / 2;
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(colour(photo, x, y) >> shift & 0xff)
                        .as("quarter %d, bits from %d", quarter, shift)
                        .isCloseTo(colours.get(quarter) >> shift & 0xff, within(6));
            }
        }
    }

    private static int colour(Photo photo, int x, int y) {
        byte[] row = photo.rows().row(y);
        return (row[3 * x] & 0xff) << 16 | (row[3 * x + 1] & 0xff) << 8 | (row[3 * x + 2] & 0xff);
    }

    /** PNG's colour types and depths: 20 x 20 pixels of one colour. */
    enum PngKind {
        GREY_1(1, 0, 0xffffff, 0xff, 0xff, 0xff),
        GREY_2(2, 0, 0xaaaaaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa),
        GREY_4(4, 0, 0x666666, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66),
        GREY_8(8, 0, 0x5e5e5e, repeated(20, 0x5e)),
        GREY_16(16, 0, 0x5e5e5e, repeated(20, 0x5e, 0x21)),
        GREY_ALPHA_8(8, 4, 0xffffff, repeated(20, 0x5e, 0)),
        GREY_ALPHA_16(16, 4, 0x5e5e5e, repeated(20, 0x5e, 0, 0xff, 0xff)),
        RGB_8(8, 2, 0x102030, repeated(20, 0x10, 0x20, 0x30)),
        RGB_16(16, 2, 0x102030, repeated(20, 0x10, 1, 0x20, 2, 0x30, 3)),
        RGB_ALPHA_16(16, 6, 0xffffff, repeated(20, 0x10, 1, 0x20, 2, 0x30, 3, 0, 0)),
        PALETTE_8(8, 3, 0x0a0b0c, repeated(20, 1)),
        PALETTE_1(1, 3, 0x0a0b0c, 0xff, 0xff, 0xff),
        PALETTE_SEE_THROUGH(8, 3, 0xffffff, repeated(20, 0));

        private final int bits;
        private final int type;
        private final int colour;
        private final String row;

        PngKind(int bits, int type, int colour, int... samples) {
            this.bits = bits;
            this.type = type;
            this.colour = colour;
            // One character a sample: an array would make the enumeration mutable.
            this.row = new String(samples, 0, samples.length);
        }

        byte[] file() throws IOException {
            byte[] samples = row.getBytes(StandardCharsets.ISO_8859_1);
            byte[] header = TestPhotos.header(20, 20, bits, type);
            byte[] rows = TestPhotos.rows(20, samples);
            return type == 3
                    ? TestPhotos.png(
                            header,
                            TestPhotos.chunk("PLTE", new byte[] {1, 2, 3, 10, 11, 12}),
                            TestPhotos.chunk("tRNS", new byte[] {0}),
                            rows)
                    : TestPhotos.png(header, rows);
        }

        private static int[] repeated(int times, int... values) {
            int[] all = new int[times * values.length];
            Arrays.setAll(all, i -> values[i % values.length]);
            return all;
        }
    }
}
