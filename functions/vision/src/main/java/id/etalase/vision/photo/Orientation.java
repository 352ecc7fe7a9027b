package id.etalase.vision.photo;

import java.io.EOFException;

/**
 * How stored pixels are turned to stand upright, in the order of EXIF's values 1 to 8 (Exif 2.32, tag 0x0112).
 *
 * <p>A row of the upright photo is a line of the stored one: a row of it, or a column when transposed; counted from the far
 * side when {@code lastLineFirst}, read backwards when {@code backwards}.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, false, true),
    UPSIDE_DOWN(false, true, true),
    FLIPPED(false, true, false),
    TRANSPOSED(true, false, false),
    TURNED_RIGHT(true, false, true),
    TRANSVERSE(true, true, true),
    TURNED_LEFT(true, true, false);

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private final boolean transposed;
    private final boolean lastLineFirst;
    private final boolean backwards;

    Orientation(boolean transposed, boolean lastLineFirst, boolean backwards) {
        this.transposed = transposed;
        this.lastLineFirst = lastLineFirst;
        this.backwards = backwards;
    }

    boolean transposed() {
        return transposed;
    }

    boolean lastLineFirst() {
        return lastLineFirst;
    }

    boolean backwards() {
        return backwards;
    }

    /**
     * Reads it from an EXIF block.
     *
     * @param exif the block from its TIFF header on; one that is damaged or silent about it means upright
     */
    static Orientation of(Bytes exif) {
        try {
            boolean little = exif.startsWith("II");
            long directory = u32(exif, 4, little);
            int entries = u16(exif, directory, little);
            for (int i = 0; i < entries; i++) {
                long entry = directory + 2 + (long) i * ENTRY_BYTES;
                if (u16(exif, entry, little) == TAG) {
                    int value = u16(exif, entry + 8, little);
                    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (EOFException e) {
            return UPRIGHT;
        }
    }

    private static int u16(Bytes exif, long at, boolean little) throws EOFException {
        return little ? exif.u16le(at) : exif.u16(at);
    }

    private static long u32(Bytes exif, long at, boolean little) throws EOFException {
        return little ? exif.u32le(at) : exif.u32(at);
    }
}
