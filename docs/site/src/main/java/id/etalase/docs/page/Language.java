package id.etalase.docs.page;

import java.util.Locale;

/** A language of the site. Indonesian comes first: its pages lie at the top, the others below a folder. */
public enum Language {
    INDONESIAN("id", "", "Bahasa Indonesia"),
    ENGLISH("en", "en/", "English");

    private final String code;
    private final String folder;
    private final String title;

    Language(String code, String folder, String title) {
        this.code = code;
        this.folder = folder;
        this.title = title;
    }

    /** As HTML writes it. */
    public String code() {
        return code;
    }

    /** Where its pages lie on the site, with a slash at the end unless that is the top. */
    public String folder() {
        return folder;
    }

    /** Its name in itself. */
    public String title() {
        return title;
    }

    /** The other one. */
    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /** One of two texts. */
    public String choose(String indonesian, String english) {
        return this == INDONESIAN ? indonesian : english;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
