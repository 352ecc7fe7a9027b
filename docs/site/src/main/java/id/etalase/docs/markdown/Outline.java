package id.etalase.docs.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings of a document and the anchors that lead to them. */
public final class Outline {
    private final List<Entry> entries = new ArrayList<>();
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its anchor, without a number sign; no other of the document has it
     * @param title its words
     */
    public record Entry(int level, String id, String title) {}

    private Outline() {}

    /** Of a whole document. */
    public static Outline of(Node document) {
        Outline outline = new Outline();
        IdGenerator generator = IdGenerator.builder().build();
        for (Heading heading : Nodes.all(document, Heading.class)) {
            String title = Nodes.text(heading);
            String id = generator.generateId(title);
            outline.ids.put(heading, id);
            outline.entries.add(new Entry(heading.getLevel(), id, title));
        }
        return outline;
    }

    /** Of headings that are not Markdown. */
    public static Outline of(List<Entry> entries) {
        Outline outline = new Outline();
        outline.entries.addAll(entries);
        return outline;
    }

    /** From top to bottom. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    Optional<String> idOf(Node heading) {
        return Optional.ofNullable(ids.get(heading));
    }
}
