package id.etalase.docs.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A Markdown file (CommonMark with tables, and front matter between lines of three hyphens).
 *
 * @param path where it lies
 * @param frontMatter the entries at its top
 * @param document its tree; whoever takes a part of it changes it
 */
public record MarkdownFile(Path path, Map<String, List<String>> frontMatter, Node document) {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    public MarkdownFile {
        frontMatter = Map.copyOf(frontMatter);
    }

    /**
     * Reads it.
     *
     * @throws MarkdownException if it cannot be read
     */
    public static MarkdownFile read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new MarkdownException(path + " cannot be read as text in UTF-8", e);
        }
    }

    /** Takes text for a file's. */
    public static MarkdownFile of(Path path, String text) {
        Node document = PARSER.parse(text);
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        return new MarkdownFile(path.normalize(), visitor.getData(), document);
    }

    /**
     * An entry that must be there once.
     *
     * @throws MarkdownException if it is not
     */
    public String entry(String name) {
        List<String> values = frontMatter.getOrDefault(name, List.of());
        if (values.size() != 1 || values.getFirst().isBlank()) {
            throw new MarkdownException(path + ": say \"" + name + ": ...\" between two lines --- at the top");
        }
        return values.getFirst();
    }
}
