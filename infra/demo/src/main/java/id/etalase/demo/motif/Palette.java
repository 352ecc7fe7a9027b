package id.etalase.demo.motif;

import id.etalase.demo.paint.Tone;

/**
 * The dyes of a cloth.
 *
 * @param ground what the motif lies on
 * @param main the motif itself
 * @param accent what makes it glow
 * @param line the fine dark drawing
 */
public record Palette(Tone ground, Tone main, Tone accent, Tone line) {
    /** The browns of the palaces of Central Java. */
    public static final Palette SOGAN = of(0x5B3116, 0xF0DDB4, 0xC07A2C, 0x2B150A);

    /** Browns on undyed white. */
    public static final Palette SOGAN_LIGHT = of(0xF3E6C8, 0x8A4A1C, 0xC9882F, 0x3A1D0D);

    /** Deep blue with white, from the indigo vat. */
    public static final Palette INDIGO = of(0x142A5E, 0xF2F3EC, 0x5E8FD0, 0x0A1433);

    /** Red of the north coast, with cream. */
    public static final Palette PESISIR_RED = of(0xA81C24, 0xFBEBD0, 0xF0A630, 0x4A0A10);

    /** Sea green of the north coast, with coral. */
    public static final Palette PESISIR_GREEN = of(0x0E6E62, 0xF7EED6, 0xF2784B, 0x06342F);

    /** Cream ground with bright flowers. */
    public static final Palette PESISIR_CREAM = of(0xFAF0D8, 0xD7263D, 0x1C7C54, 0x2E294E);

    /** Purple with pink. */
    public static final Palette ORCHID = of(0x4A1E66, 0xF3D9F2, 0xE27BB1, 0x210A33);

    /** Black with gold. */
    public static final Palette NIGHT_GOLD = of(0x17120F, 0xE7BC4E, 0xF8E3A0, 0x050303);

    /** Wine red with gold thread. */
    public static final Palette WINE_GOLD = of(0x7A0F26, 0xEBC057, 0xFFE9A6, 0x3B0512);

    /** Bright pink with white. */
    public static final Palette ROSE = of(0xE0447C, 0xFFF2F0, 0xFFC857, 0x7A1240);

    /** Turquoise with yellow. */
    public static final Palette TOSCA = of(0x17A2A8, 0xFFF6DA, 0xFFC93C, 0x0A4A52);

    /** Mustard with brown. */
    public static final Palette MUSTARD = of(0xE3A72F, 0x6A2C16, 0xFFF1C9, 0x3B170A);

    /** Bottle green with gold thread. */
    public static final Palette EMERALD_GOLD = of(0x0B4A37, 0xE8C15A, 0xFFEFB5, 0x04231A);

    /** Leaf green with cream. */
    public static final Palette LEAF = of(0x3E6B2F, 0xF4EBC3, 0xD9B23F, 0x16290F);

    /** Dyes of eastern islands: rust, indigo, undyed cotton. */
    public static final Palette RUST = of(0x8E2F1B, 0xF0DDB9, 0x1F3358, 0x2A0F0A);

    /** Sky greys and blues. */
    public static final Palette MIST = of(0xCAD7DE, 0x4C6A80, 0xF7F7F2, 0x2B3C4A);

    /** Bright orange with blue. */
    public static final Palette SUNSET = of(0xEE6C2B, 0xFFE9C7, 0x274690, 0x5E1F0A);

    private static Palette of(int ground, int main, int accent, int line) {
        return new Palette(Tone.of(ground), Tone.of(main), Tone.of(accent), Tone.of(line));
    }
}
