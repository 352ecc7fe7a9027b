package id.etalase.docs.page;

import id.etalase.docs.markdown.MarkdownException;
import id.etalase.docs.markdown.MarkdownFile;
import java.nio.file.Path;

/**
 * A page that is written in Markdown.
 *
 * @param page what its front matter says: title, description, audience, order
 * @param file where it is written
 */
public record GuidePage(Page page, MarkdownFile file) {
    /**
     * Reads one.
     *
     * @param source {@code .../id/NAME.md} or {@code .../en/NAME.md}
     * @throws MarkdownException if its front matter does not say what is needed
     */
    public static GuidePage read(Path source, Language language) {
        MarkdownFile file = MarkdownFile.read(source);
        String name = String.valueOf(source.getFileName()).replace(".md", "");
        try {
            return new GuidePage(
                    new Page(
                            language,
                            name,
                            language.folder() + name + ".html",
                            Audience.of(file.entry("audience")),
                            Integer.parseInt(file.entry("order")),
                            file.entry("title"),
                            file.entry("description")),
                    file);
        } catch (IllegalArgumentException e) {
            throw new MarkdownException(source + ": " + e.getMessage(), e);
        }
    }
}
