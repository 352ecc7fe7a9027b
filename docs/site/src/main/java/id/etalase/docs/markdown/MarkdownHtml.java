package id.etalase.docs.markdown;

import java.nio.file.Path;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML: with anchors, tables and code that scroll by themselves and can be reached by keyboard, pictures with their size. */
public final class MarkdownHtml {
    private MarkdownHtml() {}

    /**
     * Writes a document.
     *
     * @param outline of the same document
     * @param pictures says how large one is shown
     */
    public static String of(Node document, Outline outline, PictureSizes pictures) {
        return renderer(outline, pictures).render(document);
    }

    /** Writes a few sentences, such as a description in an OpenAPI document. */
    public static String of(String text) {
        Node document = MarkdownFile.of(Path.of("description"), text).document();
        return of(document, Outline.of(document), PictureSizes.NONE);
    }

    private static HtmlRenderer renderer(Outline outline, PictureSizes pictures) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(TableHtml::new)
                .nodeRendererFactory(context -> new PictureHtml(context, pictures))
                .extensions(MarkdownFile.EXTENSIONS)
                .attributeProviderFactory(context -> attributes(outline))
                .escapeHtml(true)
                .build();
    }

    private static AttributeProvider attributes(Outline outline) {
        return (node, tag, attributes) -> {
            switch (node) {
                case Heading heading -> outline.idOf(heading).ifPresent(id -> attributes.put("id", id));
                case FencedCodeBlock code when tag.equals("pre") -> scrolling(attributes);
                case IndentedCodeBlock code when tag.equals("pre") -> scrolling(attributes);
                case BlockQuote quote -> attributes.put("class", "note");
                default -> {}
            }
        };
    }

    private static void scrolling(Map<String, String> attributes) {
        attributes.put("tabindex", "0");
    }
}
