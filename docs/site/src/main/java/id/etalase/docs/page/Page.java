package id.etalase.docs.page;

import java.nio.file.Path;

/**
 * A page.
 *
 * @param language its language
 * @param name the same in both languages
 * @param path of its file on the site, with slashes
 * @param audience for whom it is
 * @param order its place in the menu among those for the same readers, the lowest first
 * @param title its heading, and its name in the menu
 * @param description one sentence, for search engines
 */
public record Page(
        Language language, String name, String path, Audience audience, int order, String title, String description) {
    private static final String INDEX = "index.html";

    /** The way from this page to a file of the site, as a link writes it. */
    public String hrefOf(String other) {
        Path folder = Path.of("/" + path).getParent();
        String way = (folder == null ? Path.of("/") : folder)
                .relativize(Path.of("/" + other))
                .toString();
        if (!way.equals(INDEX) && !way.endsWith("/" + INDEX)) {
            return way;
        }
        String shortened = way.substring(0, way.length() - INDEX.length());
        return shortened.isEmpty() ? "./" : shortened;
    }

    /** The way from this page to another. */
    public String hrefOf(Page other) {
        return hrefOf(other.path());
    }

    /** Where it lies below the site's address. */
    public String address() {
        return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }
}
