package id.etalase.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Walking through Markdown's trees. */
final class Nodes {
    private Nodes() {}

    /** What stands directly in a node, in order; a copy, so that the tree may be changed meanwhile. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** A node and all that stands in it, from top to bottom. */
    static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(Nodes::all));
    }

    /** All of one type. */
    static <T extends Node> List<T> all(Node node, Class<T> type) {
        return all(node).filter(type::isInstance).map(type::cast).toList();
    }

    /** The words that a reader sees. */
    static String text(Node node) {
        return all(node)
                .map(each -> switch (each) {
                    case Text text -> text.getLiteral();
                    case Code code -> code.getLiteral();
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
