package id.etalase.docs.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** The files that a file's links and pictures name. */
public final class Targets {
    private final MarkdownFile file;
    private final Href href;
    private final Function<Path, String> picture;

    /** Where a link to a file of the repository leads. */
    @FunctionalInterface
    public interface Href {
        /**
         * @param target the file
         * @param anchor with its number sign, or empty
         * @return empty if it leads nowhere: then only its words stay
         */
        String of(Path target, String anchor);
    }

    /**
     * @param file whose tree is changed
     * @param href what becomes of links
     * @param picture what becomes of pictures
     */
    public Targets(MarkdownFile file, Href href, Function<Path, String> picture) {
        this.file = file;
        this.href = href;
        this.picture = picture;
    }

    /**
     * Changes them all.
     *
     * @throws MarkdownException if one names a file or an anchor that is not there
     */
    public void rewrite() {
        Nodes.all(file.document(), Link.class).forEach(this::rewrite);
        Nodes.all(file.document(), Image.class).forEach(this::rewrite);
    }

    private void rewrite(Image image) {
        if (Nodes.text(image).isBlank()) {
            throw new MarkdownException(file.path() + ": say what " + image.getDestination() + " shows");
        }
        image.setDestination(picture.apply(existing(image.getDestination())));
    }

    private void rewrite(Link link) {
        String said = link.getDestination();
        if (said.startsWith("#") || said.startsWith("https://") || said.startsWith("http://")) {
            return;
        }
        int sign = said.indexOf('#');
        String anchor = sign < 0 ? "" : said.substring(sign);
        Path target = existing(sign < 0 ? said : said.substring(0, sign));
        if (!anchor.isEmpty() && target.toString().endsWith(".md")) {
            requireAnchor(target, anchor);
        }
        String leadsTo = href.of(target, anchor);
        if (leadsTo.isEmpty()) {
            nameOnly(link, target);
        } else {
            link.setDestination(leadsTo);
        }
    }

    /** Its words, and the file's name unless they are just that. */
    private static void nameOnly(Link link, Path target) {
        String name = String.valueOf(target.getFileName());
        boolean named = Nodes.text(link).contains(name);
        Nodes.children(link).forEach(link::insertBefore);
        if (!named) {
            link.insertBefore(new Text(" ("));
            link.insertBefore(new Code(name));
            link.insertBefore(new Text(")"));
        }
        link.unlink();
    }

    private Path existing(String name) {
        Path folder = file.path().toAbsolutePath().getParent();
        Path target = folder == null ? Path.of(name) : folder.resolve(name).normalize();
        if (!Files.exists(target)) {
            throw new MarkdownException(file.path() + ": there is no " + name);
        }
        return target;
    }

    private void requireAnchor(Path target, String anchor) {
        Outline outline = Outline.of(MarkdownFile.read(target).document());
        if (outline.entries().stream().noneMatch(entry -> anchor.equals("#" + entry.id()))) {
            throw new MarkdownException(file.path() + ": " + target + " has no heading " + anchor);
        }
    }
}
