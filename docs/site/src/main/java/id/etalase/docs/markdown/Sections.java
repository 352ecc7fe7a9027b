package id.etalase.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The part of a document under a heading, up to the next heading that is not below it. */
final class Sections {
    private Sections() {}

    /**
     * Everything under a heading, without the heading.
     *
     * @throws MarkdownException if there is no such heading, or no text under it
     */
    static List<Node> under(String heading, MarkdownFile file) {
        List<Node> found = new ArrayList<>();
        int level = 0;
        for (Node node : Nodes.children(file.document())) {
            if (node instanceof Heading next && level > 0 && next.getLevel() <= level) {
                break;
            }
            if (level > 0) {
                found.add(node);
            } else if (node instanceof Heading start && Nodes.text(start).equals(heading)) {
                level = start.getLevel();
            }
        }
        if (found.isEmpty()) {
            throw new MarkdownException(file.path() + " has no section \"" + heading + "\" to include");
        }
        return found;
    }

    /** Everything but the first heading of the first level, which is the page's own. */
    static List<Node> withoutTitle(MarkdownFile file) {
        List<Node> all = Nodes.children(file.document());
        return all.stream()
                .filter(node -> !(node instanceof Heading heading && heading.getLevel() == 1))
                .toList();
    }
}
