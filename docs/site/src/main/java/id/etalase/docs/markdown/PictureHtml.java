package id.etalase.docs.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A picture with its size, loaded when it comes into sight. */
final class PictureHtml implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final PictureSizes sizes;

    PictureHtml(HtmlNodeRendererContext context, PictureSizes sizes) {
        this.context = context;
        this.sizes = sizes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", image.getDestination());
        attributes.put("alt", Nodes.text(image));
        attributes.put("loading", "lazy");
        sizes.of(image.getDestination()).ifPresent(size -> {
            attributes.put("width", Integer.toString(size.width()));
            attributes.put("height", Integer.toString(size.height()));
        });
        context.getWriter().tag("img", attributes, true);
    }
}
