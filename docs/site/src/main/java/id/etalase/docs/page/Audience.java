package id.etalase.docs.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** For whom a page is; the groups of the menu. */
public enum Audience {
    EVERYONE("Mulai", "Start", true),
    SHOPPER("Pembeli", "Shoppers", true),
    OWNER("Pemilik toko", "Shop owners", true),
    DEVELOPER("Pengembang", "Developers", false),
    OPERATOR("Pengelola", "Operators", false),
    CURIOUS("Latar belakang", "Background", true);

    private final String indonesian;
    private final String english;
    private final boolean inBothLanguages;

    Audience(String indonesian, String english, boolean inBothLanguages) {
        this.indonesian = indonesian;
        this.english = english;
        this.inBothLanguages = inBothLanguages;
    }

    /** As the menu calls it. */
    public String title(Language language) {
        return language.choose(indonesian, english);
    }

    /** Whether its pages must exist in both languages; the others are English. */
    public boolean inBothLanguages() {
        return inBothLanguages;
    }

    /**
     * By its name in lower case.
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    public static Audience of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("audience is one of "
                        + Arrays.stream(values())
                                .map(audience -> audience.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", not " + name));
    }
}
