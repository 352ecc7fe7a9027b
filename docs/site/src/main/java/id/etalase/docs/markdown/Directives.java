package id.etalase.docs.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts in what a page takes from other files instead of repeating it. A line of its own says so, and shows nowhere else:
 *
 * <pre>
 * &lt;!-- include: ../../cost.md --&gt;                    all but its title
 * &lt;!-- include: ../../cost.md # Prices --&gt;           what stands under that heading
 * &lt;!-- goals: ../../evaluation/etalase-1.json --&gt;    the goals of an evaluation as a table
 * </pre>
 *
 * Any other HTML in a page is a mistake.
 */
public final class Directives {
    private static final Pattern FORM = Pattern.compile("<!--\\s*(\\w+): (\\S+?)(?: # (.+?))?\\s*-->\\s*");

    private final Links links;
    private final String language;

    /**
     * @param links what is put in comes with its links, seen from where it stood
     * @param language a code, for the words that a directive adds
     */
    public Directives(Links links, String language) {
        this.links = links;
        this.language = language;
    }

    /**
     * Follows every directive of a file, and leaves its links leading to where they led.
     *
     * @throws MarkdownException if one cannot be followed
     */
    public void follow(MarkdownFile file) {
        links.rewrite(file);
        for (Node node : Nodes.all(file.document()).toList()) {
            if (node instanceof HtmlInline) {
                throw new MarkdownException(file.path() + ": write Markdown instead of HTML");
            }
            if (node instanceof HtmlBlock block) {
                putInFor(block, file);
            }
        }
    }

    private void putInFor(HtmlBlock block, MarkdownFile file) {
        Matcher said = FORM.matcher(block.getLiteral());
        if (!said.matches()) {
            throw new MarkdownException(file.path() + ": not a directive: " + block.getLiteral());
        }
        Path folder = file.path().toAbsolutePath().getParent();
        Path source = folder == null
                ? Path.of(said.group(2))
                : folder.resolve(said.group(2)).normalize();
        List<Node> nodes = switch (said.group(1)) {
            case "include" -> included(MarkdownFile.read(source), said.group(3));
            case "goals" -> Goals.table(source, language);
            default -> throw new MarkdownException(file.path() + ": nothing is called " + said.group(1));
        };
        nodes.forEach(block::insertBefore);
        block.unlink();
    }

    private List<Node> included(MarkdownFile other, @Nullable String heading) {
        follow(other);
        List<Node> nodes = heading == null ? Sections.withoutTitle(other) : Sections.under(heading, other);
        int raise = nodes.stream()
                        .filter(Heading.class::isInstance)
                        .mapToInt(node -> ((Heading) node).getLevel())
                        .min()
                        .orElse(2)
                - (heading == null ? 2 : 3);
        for (Node node : nodes) {
            if (node instanceof Heading inner) {
                inner.setLevel(inner.getLevel() - raise);
            }
        }
        return nodes;
    }
}
