package id.etalase.cli.terminal;

import java.util.Locale;

/** Lines that say what something is: the names in one column, what they stand for in another. */
public final class Labelled {
    private static final int WIDTH = 16;

    private Labelled() {}

    /** @param name at most 15 characters; empty for what goes on from the line before */
    public static String line(String name, String text) {
        return String.format(Locale.ROOT, "  %-" + WIDTH + "s%s", name, text);
    }
}
