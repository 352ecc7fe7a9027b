package id.etalase.docs.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Tables of figures and the commands that printed them. A table of figures has at least as many cells that hold a measured number as
 * rows; its command stands under the same heading, or above under a heading that this one belongs to.
 */
public final class Figures {
    private static final Pattern FIGURE =
            Pattern.compile("[≥≤~]?\\s*[$]?\\d[\\d.,]*[.,]\\d+\\s*(%|ms|s|MiB|MB|kB|GB)?|[$]?\\.\\d+");
    private static final Pattern COMMAND = Pattern.compile("(?s).*(\\./etalase|\\./mvnw|npm|java) .*");

    private Figures() {}

    /** The headings over tables of figures without a command. */
    public static List<String> withoutCommand(Node document) {
        List<String> found = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        open.push(new Section(0, "", false));
        for (Node node : Nodes.children(document)) {
            if (node instanceof Heading heading) {
                while (open.element().level >= heading.getLevel()) {
                    open.pop();
                }
                open.push(new Section(heading.getLevel(), Nodes.text(heading), false));
            } else if (namesCommand(node)) {
                Section section = open.pop();
                open.push(new Section(section.level, section.title, true));
            } else if (isTableOfFigures(node) && open.stream().noneMatch(Section::namesCommand)) {
                found.add(open.element().title);
            }
        }
        return found;
    }

    private record Section(int level, String title, boolean namesCommand) {}

    private static boolean isTableOfFigures(Node node) {
        if (!(node instanceof TableBlock)) {
            return false;
        }
        List<TableCell> cells = Nodes.all(node, TableBody.class).stream()
                .flatMap(body -> Nodes.all(body, TableCell.class).stream())
                .toList();
        long figures = cells.stream()
                .filter(cell -> FIGURE.matcher(Nodes.text(cell).strip()).matches())
                .count();
        long rows = Nodes.all(node, TableBody.class).stream()
                .mapToLong(body -> Nodes.children(body).size())
                .sum();
        return rows > 0 && figures >= rows;
    }

    private static boolean namesCommand(Node block) {
        return Nodes.all(block)
                .map(node -> switch (node) {
                    case Code code -> code.getLiteral();
                    case FencedCodeBlock code -> code.getLiteral();
                    case IndentedCodeBlock code -> code.getLiteral();
                    default -> "";
                })
                .anyMatch(code -> COMMAND.matcher(code).matches());
    }
}
